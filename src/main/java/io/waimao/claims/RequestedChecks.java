package io.waimao.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.waimao.catalogue.Catalogue;
import io.waimao.claims.slips.Slip;
import io.waimao.claims.slips.SlipFinder;
import io.waimao.derivation.Derivations;
import io.waimao.derivation.FigureSource;
import io.waimao.wording.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks the claims of requests as stored ones are, and diagnoses slips. Stores nothing. All claims as of the same day
 * share the same few statements.
 */
@ApplicationScoped
@Transactional
public class RequestedChecks {

    /** The most claims of one question. */
    public static final int MOST = 20;

    /** The most figures that the check of a claim looks at, slips included, in round numbers. */
    public static final int FIGURES = 100;

    /**
     * Claims to check together.
     *
     * @param asOf the as-of day; null for current knowledge
     */
    public record Question(
            List<ClaimedFigure> claims, @Nullable LocalDate asOf) {

        public Question {
            claims = List.copyOf(claims);
        }
    }

    private final Catalogue catalogue;
    private final Derivations derivations;

    RequestedChecks(Catalogue catalogue, Derivations derivations) {
        this.catalogue = catalogue;
        this.derivations = derivations;
    }

    /** The checked claims of each question, in its order. */
    public Map<Question, List<CheckedClaim>> check(Set<Question> questions) {
        var found = new LinkedHashMap<Question, List<CheckedClaim>>();
        questions.stream()
                .collect(groupingBy(question -> Optional.ofNullable(question.asOf())))
                .forEach((day, alike) -> {
                    var checked = check(day.orElse(null), alike);
                    alike.forEach(question -> found.put(
                            question,
                            question.claims().stream().map(checked::get).toList()));
                });
        return found;
    }

    private Map<ClaimedFigure, CheckedClaim> check(@Nullable LocalDate asOf, List<Question> questions) {
        var claims = questions.stream()
                .flatMap(question -> question.claims().stream())
                .distinct()
                .toList();
        var slices = ClaimSlices.of(catalogue, claims);
        return derivations.ask(asOf, slices.all(), figures -> check(claims, figures, slices));
    }

    private Map<ClaimedFigure, CheckedClaim> check(
            List<ClaimedFigure> claims, FigureSource figures, ClaimSlices slices) {
        var judge = new Judge(catalogue, figures, slices);
        return claims.stream().collect(toMap(Function.identity(), claim -> diagnosed(claim, judge)));
    }

    private CheckedClaim diagnosed(ClaimedFigure claim, Judge judge) {
        var checked = judge.judge(claim);
        var slips = new SlipFinder(judge.others(claim), catalogue, Names.of(catalogue));
        var slip =
                switch (checked.verdict()) {
                    case CONTRADICTED, PARTIALLY_CONTRADICTED -> slips.find(claim.of(), claim.value());
                    case INSUFFICIENT_DATA -> slips.findOtherCurrency(claim.of(), claim.value());
                    default -> Optional.<Slip>empty();
                };
        return slip.map(checked::with).orElse(checked);
    }
}
