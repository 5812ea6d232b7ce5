package io.waimao.transitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.observations.Enterprise;
import io.waimao.paging.BadInput;
import io.waimao.transitions.inputs.IndicatorArguments;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void anArgumentThatTheIndicatorDoesNotTakeIsRejectedWithThoseThatItTakes() {
        assertRejected(
                "sector: 'PV' is not accepted; allowed: with INVESTMENT_VALUE only market",
                IndicatorCode.INVESTMENT_VALUE,
                Asked.sector("PV"));
        assertRejected(
                "comparator: 'CN-GD' is not accepted; allowed: with THEIL_INDEX only among, sector",
                IndicatorCode.THEIL_INDEX,
                Asked.comparator("CN-GD"));
        assertRejected(
                "enterprise: 'PRIVATE' is not accepted; allowed: with OEM_SHARE none of these arguments",
                IndicatorCode.OEM_SHARE,
                Asked.enterprise(Enterprise.PRIVATE));
    }

    @Test
    void anUnknownCodeIsRejected() {
        assertRejected(
                "market: 'XX' is not accepted; allowed: the code of a market, such as US, ASEAN or W",
                IndicatorCode.EXPORT_GROWTH,
                Asked.market("XX"));
        assertRejected(
                "among: 'XX' is not accepted; allowed: the code of a partition, such as HS_SECTIONS",
                IndicatorCode.THEIL_INDEX,
                Asked.among("XX"));
        assertRejected(
                "comparator: 'US' is not accepted; allowed: the code of a province, such as CN-GD, or CN",
                IndicatorCode.LOCATION_QUOTIENT,
                Asked.comparator("US"));
    }

    @Test
    void marketsAreNotDividedBySectors() {
        assertRejected(
                "among: 'EMERGING_AND_TRADITIONAL_SECTORS' is not accepted; allowed: the code of a partition of markets, "
                        + "such as CUSTOMS_REGIONS",
                IndicatorCode.MARKET_CONCENTRATION,
                Asked.among("EMERGING_AND_TRADITIONAL_SECTORS"));
    }

    @Test
    void anIndicatorOfAPartNeedsThePart() {
        assertRejected(
                "REVEALED_COMPARATIVE_ADVANTAGE needs at least one of these arguments: market, sector, enterprise, regime",
                IndicatorCode.REVEALED_COMPARATIVE_ADVANTAGE,
                IndicatorArguments.NONE);
        assertRejected(
                "REVEALED_COMPARATIVE_ADVANTAGE needs at least one of these arguments: market, sector, enterprise, regime",
                IndicatorCode.REVEALED_COMPARATIVE_ADVANTAGE,
                Asked.comparator("CN-GD"));
        assertRejected(
                "CONTRIBUTION_TO_GROWTH needs at least one of these arguments: among, market, sector, enterprise, regime",
                IndicatorCode.CONTRIBUTION_TO_GROWTH,
                Asked.market("W"));
    }

    @Test
    void absentArgumentsAreThoseOfTheIndicator() {
        assertEquals(
                Asked.sector("NEW_THREE").withComparator("LABOUR_INTENSIVE"),
                complete(IndicatorCode.GROWTH_GAP, IndicatorArguments.NONE));
        assertEquals(
                Asked.sector("GARMENTS").withComparator("LABOUR_INTENSIVE"),
                complete(IndicatorCode.PARITY_YEARS, Asked.sector("GARMENTS")));
        assertEquals(Asked.comparator("CN-GD"), complete(IndicatorCode.PARITY_YEARS, Asked.comparator("CN-GD")));
        assertEquals(
                Asked.market("SEASIA").fromClaims(),
                complete(IndicatorCode.CLAIMED_SEASIA_SHARE_OF_TOP_DESTINATIONS, IndicatorArguments.NONE));
        assertEquals(IndicatorArguments.NONE, complete(IndicatorCode.EXPORT_GROWTH, IndicatorArguments.NONE));
    }

    @Test
    void everyIndicatorOfATransitionNeedsNoArgument() {
        IndicatorCode.ofTransitions().forEach(code -> complete(code, IndicatorArguments.NONE));
    }

    private static IndicatorArguments complete(IndicatorCode code, IndicatorArguments given) {
        return code.definition.parameters().complete(code, given, KnownCodes.INSTANCE);
    }

    private static void assertRejected(String message, IndicatorCode code, IndicatorArguments given) {
        assertEquals(
                message,
                assertThrows(BadInput.class, () -> complete(code, given)).getMessage());
    }
}
