package io.waimao.claims;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.language.Language;
import io.waimao.observations.Observation;
import io.waimao.observations.Slice;
import io.waimao.observations.store.Observations;
import io.waimao.paging.PageRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped claims. */
@QuarkusTest
class ShippedClaimsTest {

    private static final Set<String> AREAS =
            Set.of("CN", "CN-AH", "CN-FJ", "CN-GD", "CN-JS", "CN-SD", "CN-SH", "CN-ZJ");

    @Inject
    Claims claims;

    @Inject
    Observations observations;

    @Test
    void theyAreAboutTheNationAndSevenProvinces() {
        assertEquals(AREAS, shipped().stream().map(Claim::area).collect(toSet()));
    }

    @Test
    void eachIsStatedInBothLanguages() {
        for (var claim : shipped()) {
            var chinese = claim.statement(Language.ZH);
            assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
            assertTrue(claim.statement(Language.EN).codePoints().noneMatch(Character::isIdeographic), claim.code());
        }
    }

    /** Only the figures of these articles are known. */
    @Test
    void claimsOutsideZhejiangMatchThePrintedFigures() {
        var printed = observations.rows(new Slice(AREAS, null, null, null, null, null, null));
        for (var claim : shipped()) {
            if (!claim.area().equals("CN-ZJ")) {
                var figure = printed.stream()
                        .filter(row -> isOf(row, claim))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(claim.code()));
                assertEquals(figure.value(), claim.value(), claim.code());
            }
        }
    }

    private static boolean isOf(Observation row, Claim claim) {
        return claim.key().filter(row.key()::equals).isPresent()
                && row.period().equals(claim.period())
                && row.sourceCode().equals(claim.sourceCode());
    }

    @Test
    void mostCanBeCheckedAgainstOtherSources() {
        var verdicts = shipped().stream().collect(groupingBy(Claim::verdict, counting()));
        var all = shipped().size();
        assertTrue(verdicts.get(Verdict.INSUFFICIENT_DATA) * 2 < all, verdicts::toString);
        assertTrue(verdicts.get(Verdict.SUPPORTED) >= 9, verdicts::toString);
    }

    /** The ministry's first figure of outward investment was 174.38 billion dollars, its last one 213.58 billion. */
    @Test
    void theLastFigureContradictsTheFirst() {
        assertEquals(
                Verdict.CONTRADICTED,
                claims.byCode(Set.of("cn-odi-2025")).get("cn-odi-2025").verdict());
    }

    private List<Claim> shipped() {
        return claims.list(ClaimFilter.NONE, List.of(), new PageRequest(1000, null, false)).rows().stream()
                .map(row -> row.node())
                .toList();
    }
}
