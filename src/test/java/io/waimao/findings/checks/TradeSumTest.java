package io.waimao.findings.checks;

import static io.waimao.findings.window.Sample.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Sample;
import io.waimao.observations.ObservationStatus;
import org.junit.jupiter.api.Test;

class TradeSumTest {

    private static final String EXPORTS = "EXPORT.W._T._T.VALUE.CNY";
    private static final String IMPORTS = "IMPORT.W._T._T.VALUE.CNY";
    private static final String TRADE = "TRADE.W._T._T.VALUE.CNY";

    @Test
    void exportsPlusImportsThatCannotBeTradeAreFound() {
        // 3,895 + 1,625 = 5,520 to 3,905 + 1,635 = 5,540, above 5,265
        var found = Sample.find(
                new TradeSum(),
                figure(EXPORTS, "2024", "3895", "3905"),
                figure(IMPORTS, "2024", "1625", "1635"),
                figure(TRADE, "2024", "5255", "5265"));
        assertEquals(1, found.size());
        assertEquals(FindingKind.FLOWS_DIFFER_FROM_TRADE, found.get(0).kind());
        assertEquals(Severity.ERROR, found.get(0).severity());
        assertEquals("5520", String.valueOf(found.get(0).expected().lower()));
        assertEquals("5540", String.valueOf(found.get(0).expected().upper()));
        assertEquals(
                "CN-ZJ's exports in 2024 (CNY 3,900) and imports (CNY 1,630) make between CNY 5,520 and 5,540, not CN-ZJ's trade in 2024 (CNY 5,260).",
                found.get(0).message().en());
        assertEquals(
                "2024年CN-ZJ出口额（3900元）与进口额（1630元）合计5520至5540元，与2024年CN-ZJ进出口额（5260元）不符。",
                found.get(0).message().zh());
    }

    @Test
    void roundingIsNoFault() {
        // 5,250 to 5,270: the sum of the upper bounds is the lower bound of trade
        assertEquals(
                0,
                Sample.find(
                                new TradeSum(),
                                figure(EXPORTS, "2024", "3895", "3905"),
                                figure(IMPORTS, "2024", "1355", "1365"),
                                figure(TRADE, "2024", "5270", "5280"))
                        .size());
        assertEquals(
                1,
                Sample.find(
                                new TradeSum(),
                                figure(EXPORTS, "2024", "3895", "3905"),
                                figure(IMPORTS, "2024", "1355", "1365"),
                                figure(TRADE, "2024", "5271", "5280"))
                        .size());
    }

    @Test
    void anotherPeriodIsNotCompared() {
        assertEquals(
                0,
                Sample.find(
                                new TradeSum(),
                                figure(EXPORTS, "2023", "3895", "3905"),
                                figure(IMPORTS, "2024", "1625", "1635"),
                                figure(TRADE, "2024", "5255", "5265"))
                        .size());
    }

    @Test
    void importsTenTimesTooLargeAreASlip() {
        // trade less exports is 1,350 to 1,370, a tenth of 13,550 to 13,650
        var found = Sample.find(
                        new TradeSum(),
                        figure(EXPORTS, "2024", "3895", "3905"),
                        figure(IMPORTS, "2024", "13550", "13650"),
                        figure(TRADE, "2024", "5255", "5265"))
                .get(0);
        assertEquals(FindingKind.SCALE_SLIP, found.kind());
        assertEquals("1350", String.valueOf(found.expected().lower()));
        assertTrue(
                found.message().en().contains("imports in 2024 (CNY 13,600) divided by 10 would fit"),
                found.message().en());
    }

    @Test
    void oneFlowAloneIsAtMostTrade() {
        assertEquals(
                FindingKind.PART_EXCEEDS_WHOLE,
                Sample.find(
                                new TradeSum(),
                                figure(EXPORTS, "2024", "5266", "5300"),
                                figure(TRADE, "2024", "5255", "5265"))
                        .get(0)
                        .kind());
    }

    @Test
    void betweenSourcesASmallDifferenceMayBeARevision() {
        // 5,310 to 5,330 against 5,265: 0.9 percent
        var found = Sample.find(
                        new TradeSum(),
                        figure(EXPORTS, "2024", "3895", "3905"),
                        figure(IMPORTS, "2024", "1415", "1425"),
                        figure(TRADE, "2024", "5255", "5265", "bureau", ObservationStatus.NORMAL))
                .get(0);
        assertEquals(Severity.WARNING, found.severity());
    }

    @Test
    void anotherDefinitionIsForInformation() {
        var found = Sample.find(
                        new TradeSum(),
                        figure(EXPORTS, "2024", "3895", "3905"),
                        figure(IMPORTS, "2024", "1625", "1635"),
                        figure(TRADE, "2024", "5255", "5265", "bureau", ObservationStatus.DEFINITION_DIFFERS))
                .get(0);
        assertEquals(Severity.INFO, found.severity());
    }
}
