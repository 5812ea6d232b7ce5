package io.waimao.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.catalogue.TransitionCode;
import io.waimao.observations.BoundedValue;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.Qualifier;
import io.waimao.observations.Unit;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of a check, on claims of our own against the shipped figures. */
@QuarkusTest
class ClaimChecksTest {

    @Inject
    ClaimChecks checks;

    @Test
    void whatWasMeasuredInsideWhatIsClaimedSupportsIt() {
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
    void anOverlapDecidesNothing() {
        assertEquals(
                Verdict.INCONCLUSIVE,
                growth("W", "2024", Qualifier.MORE_THAN, "9.5", null).verdict());
    }

    @Test
    void theFirstPartOfThePeriodDecidesInPart() {
        assertEquals(
                Verdict.PARTIALLY_CONTRADICTED,
                growth("ASEAN", "2025-01-01/P9M", Qualifier.LESS_THAN, null, "10")
                        .verdict());
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
        assertTrue(check.explanation().contains("3.90 trillion"));
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
        var value = new BoundedValue(null, number(lower), number(upper), qualifier, unit, null);
        var claim = new Claim(
                "test",
                TransitionCode.DIVERSIFIED_MARKETS,
                "CN-ZJ",
                Flow.EXPORT,
                market,
                "_T",
                Brand.TOTAL,
                measure,
                Period.parse(period),
                false,
                value,
                "",
                null,
                source,
                null,
                Verdict.INSUFFICIENT_DATA,
                "");
        return checks.check(List.of(claim)).get("test");
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
