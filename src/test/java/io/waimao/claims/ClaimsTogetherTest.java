package io.waimao.claims;

import static io.waimao.claims.Samples.EXPORTS;
import static io.waimao.claims.Samples.GROWTH_TO_US;
import static io.waimao.claims.Samples.SHARE_OF_US;
import static io.waimao.claims.Samples.claim;
import static io.waimao.claims.Samples.rounded;
import static io.waimao.ingestion.Steward.FIGURES;
import static io.waimao.ingestion.Steward.SOURCES;
import static io.waimao.ingestion.Steward.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims against the shipped figures and against imported ones: a complete table by month, and a table of totals. */
@QuarkusTest
@TestProfile(Stewarded.class)
class ClaimsTogetherTest {

    private static final List<String> MARKETS = List.of("US", "VN", "TH", "DE", "AE");
    private static final List<String> SECTORS = List.of("8507", "850760", "8541", "870380", "61");

    @Inject
    ClaimChecks checks;

    @BeforeEach
    void importFigures() {
        post(
                "sources",
                SOURCES + "extract,Customs extract,Customs,2025-01-18,DAY,OFFICIAL,true\n"
                        + "totals,Customs totals,Customs,2025-01-18,DAY,OFFICIAL,false\n"
                        + "office,The customs office,Customs,2024-08-20,DAY,OFFICIAL,false\n");
        var random = new Random(3);
        var rows = new StringBuilder(FIGURES);
        for (int month = 1; month <= 7; month++) {
            for (var market : MARKETS) {
                for (var sector : SECTORS) {
                    row(rows, "CN-GD", market, sector, "2024-0" + month, 10 + random.nextInt(90), "extract");
                }
            }
        }
        row(rows, "CN-ZJ", "W", "_T", "2024-01-01/P7M", 2232641500000L, "totals");
        row(rows, "CN-ZJ", "W", "_T", "2024", 3905746500000L, "totals");
        row(rows, "CN-ZJ", "US", "_T", "2024-01-01/P7M", 356940000000L, "office");
        row(rows, "CN-GD", "US", "8507", "2024", 5000, "totals");
        row(rows, "CN-GD", "W", "_T", "2024", 100000, "totals");
        row(rows, "CN-HI", "US", "8507", "2024", 5000, "totals");
        post("observations", rows.toString());
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    private static void row(
            StringBuilder rows, String area, String market, String sector, String period, long value, String source) {
        rows.append("%s,EXPORT,%s,%s,_T,VALUE,%s,%d,,,EXACT,CNY,A,%s\n"
                .formatted(area, market, sector, period, value, source));
    }

    @Test
    void aClaimIsJudgedTheSameAloneAndWithAnyOthers() {
        var claims = new ArrayList<>(randomClaims(new Random(5), 100));
        claims.add(claim(
                "asean", GROWTH_TO_US.withMarket("ASEAN"), "2025-01-01/P9M", Samples.moreThan("10"), "cd-2025-10-23"));
        claims.add(claim("us", SHARE_OF_US, "2024", rounded("16.2", "16.15", "16.25"), "cd-2025-10-23"));
        var hainan = EXPORTS.withArea("CN-HI");
        claims.add(claim("all", hainan, "2024", Samples.lessThan("4000"), "extract"));
        claims.add(claim(
                "batteries", hainan.withMarket("US").withSector("8507"), "2024", Samples.exactly("5000"), "extract"));
        var together = checks.check(claims);
        var verdicts = EnumSet.noneOf(Verdict.class);
        for (var claim : claims) {
            var alone = checks.check(List.of(claim)).get(claim.code());
            assertSame(alone, together.get(claim.code()), claim);
            verdicts.add(alone.verdict());
        }
        var shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(6));
        var half = checks.check(shuffled.subList(0, 45));
        half.forEach((code, check) -> assertSame(check, together.get(code), code));
        assertTrue(verdicts.size() >= 6, verdicts::toString);
    }

    private static void assertSame(ClaimCheck one, ClaimCheck other, Object claim) {
        assertEquals(one.explanation().en(), other.explanation().en(), claim::toString);
        assertEquals(one.verdict(), other.verdict(), claim::toString);
        assertEquals(codes(one), codes(other), claim::toString);
    }

    private static List<String> codes(ClaimCheck check) {
        return check.used().stream().map(Observation::getCode).toList();
    }

    private static List<Claim> randomClaims(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> randomClaim(random, "claim-" + i))
                .toList();
    }

    private static Claim randomClaim(Random random, String code) {
        var measure = any(
                random,
                Measure.VALUE,
                Measure.VALUE,
                Measure.SHARE_OF_FLOW,
                Measure.GROWTH_YOY,
                Measure.NATIONAL_SHARE,
                Measure.NATIONAL_RANK);
        var unit =
                switch (measure) {
                    case VALUE -> any(random, Unit.CNY, Unit.CNY, Unit.USD);
                    case NATIONAL_RANK -> Unit.RANK;
                    default -> Unit.PERCENT;
                };
        var key = new SeriesKey(
                any(random, "CN-ZJ", "CN-ZJ", "CN-GD", "CN-GD", "CN"),
                any(random, Flow.EXPORT, Flow.EXPORT, Flow.EXPORT, Flow.TRADE, Flow.BALANCE, Flow.OUTWARD_INVESTMENT),
                any(random, "W", "W", "US", "VN", "ASEAN", "LATAM"),
                any(random, "_T", "_T", "_T", "8507", "850760", "NEV", "NEW_THREE", "LABOUR_INTENSIVE"),
                any(random, Brand.TOTAL, Brand.TOTAL, Brand.TOTAL, Brand.OWN),
                any(random, Enterprise.TOTAL, Enterprise.TOTAL, Enterprise.TOTAL, Enterprise.PRIVATE),
                CustomsRegime.TOTAL,
                measure,
                unit);
        var period = any(
                random,
                "2024",
                "2024",
                "2024-S1",
                "2024-01-01/P7M",
                "2023",
                "2023-01-01/P10M",
                "2025",
                "2025-01-01/P9M",
                "2024-03");
        var number = unit == Unit.PERCENT || unit == Unit.RANK
                ? String.valueOf(random.nextInt(60))
                : "1" + "0".repeat(1 + random.nextInt(13));
        var value = any(
                random,
                Samples.exactly(number),
                Samples.moreThan(number),
                Samples.lessThan(number),
                Samples.nearly(number),
                Samples.increasing(),
                Samples.notQuantified());
        var source = any(random, "cd-2025-10-23", "extract", "totals", "zj-stats-2024", "yicai-102821318");
        return claim(code, key, period, value, source);
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void theShareOfTheUnitedStatesLeavesARestThatIsWorkedOut() {
        var claim = claim("us", SHARE_OF_US, "2024", rounded("16.2", "16.15", "16.25"), "cd-2025-10-23");
        var check = checks.check(List.of(claim)).get("us");
        assertEquals(Verdict.INCONCLUSIVE, check.verdict());
        assertTrue(
                check.explanation()
                        .en()
                        .startsWith(
                                "Zhejiang's share of exports to the United States was 15.987% (CNY 356.94 billion of CNY 2.2326 trillion) in January to July 2024; for the claimed 16.2% of 2024 it must have been about 16.5% in the rest of the year."),
                check::toString);
        assertEquals(
                List.of(
                        "CN-ZJ.EXPORT.US._T._T.VALUE.CNY:2024-01-01/P7M@office",
                        "CN-ZJ.EXPORT.W._T._T.VALUE.CNY:2024-01-01/P7M@totals"),
                codes(check).subList(0, 2));
        assertEquals(3, check.used().size());
    }

    @Test
    void aCumulatedValueFromTheMonthsOfATableContradictsASmallerYear() {
        var guangdong = EXPORTS.withArea("CN-GD").withMarket("VN");
        var check = checks.check(List.of(claim("vn", guangdong, "2024", Samples.exactly("300"), "cd-2025-10-23")))
                .get("vn");
        assertEquals(Verdict.CONTRADICTED, check.verdict());
        assertTrue(check.explanation().en().contains("(the figure of January to July 2024 alone)"), check::toString);
    }

    @Test
    void allFiguresThatAVerdictRestsOnAreFound() {
        post(
                "claims",
                "id,transition,REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,period_inferred,qualifier,"
                        + "value,lower,upper,UNIT,statement,source\n"
                        + "gd-none,DIVERSIFIED_MARKETS,CN-GD,EXPORT,FR,8507,_T,VALUE,2024-03,false,MORE_THAN,,10,,CNY,"
                        + "Batteries go to France,cd-2025-10-23\n");
        var claim = Steward.ask("{ claim(code: \"gd-none\") { check { verdict evidence { code } } } }");
        assertEquals("CONTRADICTED", claim.getString("data.claim.check.verdict"));
        var key = EXPORTS.withArea("CN-GD").withMarket("FR").withSector("8507");
        var check = checks.check(List.of(claim("none", key, "2024-03", Samples.moreThan("10"), "cd-2025-10-23")))
                .get("none");
        assertFalse(check.used().isEmpty());
        assertEquals(codes(check), claim.getList("data.claim.check.evidence.code"), "cells without rows, too");
    }
}
