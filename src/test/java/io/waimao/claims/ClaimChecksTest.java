package io.waimao.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of a check, on made-up claims against the shipped figures. */
@QuarkusTest
class ClaimChecksTest {

    @Inject
    ClaimChecks checks;

    @Test
    void aMeasurementInsideTheClaimSupportsIt() {
        assertEquals(
                Verdict.SUPPORTED,
                growth("W", "2024", Qualifier.MORE_THAN, "9", null).verdict());
    }

    @Test
    void whatWasMeasuredOutsideContradictsIt() {
        assertEquals(
                Verdict.CONTRADICTED,
                growth("W", "2024", Qualifier.LESS_THAN, null, "9").verdict());
    }

    @Test
    void anOverlapIsInconclusive() {
        assertEquals(
                Verdict.INCONCLUSIVE,
                growth("W", "2024", Qualifier.MORE_THAN, "9.5", null).verdict());
    }

    @Test
    void theFirstPartOfThePeriodSupportsInPart() {
        assertEquals(
                Verdict.PARTIALLY_SUPPORTED,
                growth("ASEAN", "2025-01-01/P9M", Qualifier.MORE_THAN, "10", null)
                        .verdict());
    }

    @Test
    void growthOfTheFirstPartIsInconclusiveIfItsWeightIsUnknown() {
        var check = growth("ASEAN", "2025-01-01/P9M", Qualifier.LESS_THAN, null, "10");
        assertEquals(Verdict.INCONCLUSIVE, check.verdict());
        assertEquals(
                "Zhejiang's growth of exports to ASEAN was 16.7% in January to August 2025; whether it reached the "
                        + "claimed less than 10% of January to September 2025 is open, as the weight of that part is "
                        + "not known.",
                check.explanation().en());
    }

    @Test
    void theRestOfTheYearMayMakeUpForAShareOfElevenMonthsAsFarAsItGoes() {
        // 43 of 3,827.665 to November, which is 0.9157 of 4,180
        var share = new SeriesKey("CN-ZJ", Flow.EXPORT, "W", "NEV", Brand.TOTAL, Measure.SHARE_OF_FLOW, Unit.PERCENT);
        var possible = check(share, "2025", Samples.exactly("2"));
        assertEquals(Verdict.INCONCLUSIVE, possible.verdict());
        assertTrue(possible.explanation().en().contains("about 11.5% in the rest"), possible::toString);
        var impossible = check(share, "2025", Samples.exactly("20"));
        assertEquals(Verdict.CONTRADICTED, impossible.verdict());
        assertEquals(3, impossible.used().size(), "both values to November, and the year");
    }

    @Test
    void aLongerPeriodIsNoEvidence() {
        assertEquals(
                Verdict.INSUFFICIENT_DATA,
                growth("ASEAN", "2025-01-01/P6M", Qualifier.MORE_THAN, "10", null)
                        .verdict());
    }

    @Test
    void belowANearlyClaimsBoundIsInconclusiveAtMost() {
        assertEquals(
                Verdict.INCONCLUSIVE,
                growth("W", "2024", Qualifier.NEARLY, null, "10").verdict());
        assertEquals(
                Verdict.CONTRADICTED,
                growth("W", "2024", Qualifier.NEARLY, null, "9").verdict());
    }

    @Test
    void aValueAboveThatOfItsWholeIsContradicted() {
        var check = check("EU", Measure.VALUE, "2024", Qualifier.MORE_THAN, "4000000000000", null, Unit.CNY, "gd-2023");
        assertEquals(Verdict.CONTRADICTED, check.verdict());
        assertTrue(
                check.explanation().en().contains("CNY 3.6751 trillion (the figure of the nation)"), check::toString);
    }

    @Test
    void aShareIsDerivedFromPartAndWhole() {
        var check = check(
                "ASEAN",
                Measure.SHARE_OF_FLOW,
                "2025-01-01/P8M",
                Qualifier.MORE_THAN,
                "13",
                null,
                Unit.PERCENT,
                "gd-2023");
        assertEquals(Verdict.SUPPORTED, check.verdict());
        assertEquals(2, check.used().size());
    }

    @Test
    void theClaimsOwnSourceIsNoEvidenceNotEvenForAnInput() {
        var check = check(
                "ASEAN",
                Measure.SHARE_OF_FLOW,
                "2025-01-01/P8M",
                Qualifier.MORE_THAN,
                "13",
                null,
                Unit.PERCENT,
                "yicai-102821318");
        assertEquals(Verdict.INSUFFICIENT_DATA, check.verdict());
    }

    @Test
    void aStatementWithoutAFigureIsNotQuantifiable() {
        assertEquals(
                Verdict.NOT_QUANTIFIABLE,
                check(Samples.EXPORTS, "2024", Samples.notQuantified()).verdict());
    }

    private ClaimCheck check(SeriesKey key, String period, BoundedValue value) {
        return checks.check(List.of(Samples.claim("test", key, period, value, "gd-2023")))
                .get("test");
    }

    private ClaimCheck growth(String market, String period, Qualifier qualifier, String lower, String upper) {
        return check(market, Measure.GROWTH_YOY, period, qualifier, lower, upper, Unit.PERCENT, "gd-2023");
    }

    private ClaimCheck check(
            String market,
            Measure measure,
            String period,
            Qualifier qualifier,
            String lower,
            String upper,
            Unit unit,
            String source) {
        var key = new SeriesKey("CN-ZJ", Flow.EXPORT, market, "_T", Brand.TOTAL, measure, unit);
        var value = new BoundedValue(null, Samples.number(lower), Samples.number(upper), qualifier, unit, null);
        return checks.check(List.of(Samples.claim("test", key, period, value, source)))
                .get("test");
    }
}
