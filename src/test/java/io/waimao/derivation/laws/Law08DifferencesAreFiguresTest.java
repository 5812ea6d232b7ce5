package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Data.text;
import static io.waimao.derivation.laws.Data.texts;
import static io.waimao.derivation.laws.Question.breakdown;
import static io.waimao.derivation.laws.Question.explained;
import static io.waimao.derivation.laws.Question.exports;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole less its other parts is a figure, with bounds, unless it is impossible. */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law08DifferencesAreFiguresTest {

    @BeforeEach
    void importTheSource() {
        sources("office 2025-09-20");
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void aMonthIsTheYearToDateLessTheYearToTheMonthBefore() {
        figures(
                figure("office", "2025-01-01/P7M", "700"),
                figure("office", "2025-01-01/P8M", "830"),
                figure("office", "2024-01-01/P7M", "650"),
                figure("office", "2024-01-01/P8M", "760"));
        assertEquals(Set.of("130"), exports("W", "_T", "2025-08").everywhere());
        assertEquals(Set.of("110"), exports("W", "_T", "2024-08").everywhere());
        assertEquals(
                Set.of("18.181818"),
                Question.of("EXPORT", "GROWTH_YOY", "2025-08").everywhere());
        var month = explained("flow: EXPORT, measure: VALUE, period: \"2025-08\"");
        assertEquals(List.of("830", "700"), texts(month, "data.province.figure.derivation.inputs.value"));
    }

    @Test
    void januaryAndFebruaryTogetherJoinTheLaterMonths() {
        figures(
                figure("office", "2025-01-01/P2M", "200"),
                figure("office", "2025-03", "110"),
                figure("office", "2025-04", "120"),
                figure("office", "2025-05", "130"),
                figure("office", "2025-06", "140"));
        assertEquals(Set.of("310"), exports("W", "_T", "2025-Q1").everywhere());
        assertEquals(Set.of("700"), exports("W", "_T", "2025-S1").everywhere());
        assertEquals(Set.of("430"), exports("W", "_T", "2025-01-01/P4M").everywhere());
        assertEquals(Set.of("390"), exports("W", "_T", "2025-Q2").everywhere());
        assertEquals(Set.of("null"), exports("W", "_T", "2025-01").everywhere());
    }

    @ParameterizedTest
    @CsvSource({
        "TRADE 300, EXPORT 200, IMPORT, 100",
        "TRADE 300, IMPORT 100, EXPORT, 200",
        "EXPORT 200, IMPORT 250, BALANCE, -50",
        "TRADE 450, EXPORT 200, BALANCE, -50",
        "TRADE 450, IMPORT 250, BALANCE, -50",
        "EXPORT 200, IMPORT 250, TRADE, 450"
    })
    void aFlowFollowsFromTwoOthers(String one, String other, String flow, String value) {
        for (var given : List.of(one, other)) {
            var parts = given.split(" ");
            figures(figure("office", "2024", parts[1]).with("flow", parts[0]));
        }
        assertEquals(Set.of(value), Question.of(flow, "VALUE", "2024").everywhere());
    }

    @Test
    void theBalanceOfTradeAndOneFlowHasTheBoundsOfBoth() {
        figures(
                figure("office", "2024", "300 295 305").with("flow", "TRADE"),
                figure("office", "2024", "200 199 201"),
                figure("office", "2023", "100 95 105").with("flow", "TRADE"),
                figure("office", "2023", "101 100 102").with("flow", "IMPORT"));
        assertEquals(
                Set.of("100 [93, 107]"), Question.of("BALANCE", "VALUE", "2024").everywhere());
        var balance = explained("flow: BALANCE, measure: VALUE, period: \"2024\"");
        assertEquals("balance = 2 exports - trade", balance.get("data.province.figure.derivation.formula"));
        assertEquals(
                List.of("300 [295, 305]", "200 [199, 201]"),
                texts(balance, "data.province.figure.derivation.inputs.value"));
        assertEquals(
                Set.of("[-102, -95]"), Question.of("BALANCE", "VALUE", "2023").everywhere());
    }

    @Test
    void theLastSectorOfAWholeIsWhatTheOthersLeave() {
        figures(
                figure("office", "2024", "100").of("W", "NEW_THREE"),
                figure("office", "2024", "50").of("W", "NEV"),
                figure("office", "2024", "30").of("W", "LITHIUM_BATTERY"));
        assertEquals(Set.of("20"), exports("W", "PV", "2024").everywhere());
    }

    @Test
    void theLastCountryOfAGroupIsWhatTheOthersLeave() {
        figures(
                figure("office", "2024", "100").of("GCC", "_T"),
                figure("office", "2024", "10").of("AE", "_T"),
                figure("office", "2024", "11").of("BH", "_T"),
                figure("office", "2024", "12").of("KW", "_T"),
                figure("office", "2024", "13").of("OM", "_T"),
                figure("office", "2024", "14").of("QA", "_T"));
        assertEquals(Set.of("40"), exports("SA", "_T", "2024").everywhere());
        var parts = breakdown("by: MARKET, flow: EXPORT, period: \"2024\", first: 3");
        assertEquals(List.of("GCC", "SA", "QA"), parts.getList("data.province.breakdown.parts.market.code"));
        assertEquals(List.of("100", "40", "14"), texts(parts, "data.province.breakdown.parts.value"));
    }

    @Test
    void aSectionIsAPartIfItsChaptersAreKnown() {
        figures(
                figure("office", "2024", "30").of("W", "84"),
                figure("office", "2024", "20").of("W", "85"));
        var parts = breakdown("by: SECTOR, flow: EXPORT, period: \"2024\"");
        assertEquals(List.of("HS_XVI", "84", "85"), parts.getList("data.province.breakdown.parts.sector.code"));
        assertEquals(List.of("50", "30", "20"), texts(parts, "data.province.breakdown.parts.value"));
    }

    @ParameterizedTest
    @CsvSource({
        "brand, NONE OWN ACQUIRED OEM, brand: OTHER_FOREIGN",
        "enterprise, STATE PRIVATE FOREIGN, enterprise: OTHER",
        "regime, GENERAL PROCESSING BONDED BORDER, regime: OTHER"
    })
    void theLastPartOfATotalIsWhatTheOthersLeave(String dimension, String others, String last) {
        figures(figure("office", "2024", "100"));
        for (var other : others.split(" ")) {
            assertNull(explained("flow: EXPORT, measure: VALUE, period: \"2024\", " + last)
                    .get("data.province.figure"));
            figures(figure("office", "2024", "20").with(dimension, other));
        }
        var figure = explained("flow: EXPORT, measure: VALUE, period: \"2024\", " + last);
        assertEquals(
                String.valueOf(100 - 20 * others.split(" ").length), text(figure.get("data.province.figure.value")));
        var parts = ask(
                "{ province(code: \"" + PROVINCE + "\") { breakdown(by: "
                        + dimension.toUpperCase(java.util.Locale.ROOT)
                        + ", flow: EXPORT, period: \"2024\") { residual { value { value lower upper } } parts { value { value } } } } }");
        assertEquals("0", text(parts.get("data.province.breakdown.residual.value")));
        assertEquals(
                others.split(" ").length + 1,
                parts.getList("data.province.breakdown.parts").size());
    }

    @Test
    void aDifferenceHasTheBoundsOfBothSides() {
        figures(figure("office", "2025-01-01/P7M", "700 695 705"), figure("office", "2025-01-01/P8M", "830 825 835"));
        assertEquals(Set.of("130 [120, 140]"), exports("W", "_T", "2025-08").everywhere());
    }

    @Test
    void aDifferenceThatCannotBeIsAbsentAndOneThatMayBeIsCutAtZero() {
        figures(
                figure("office", "2025-01-01/P7M", "700"),
                figure("office", "2025-01-01/P8M", "690"),
                figure("office", "2025-01-01/P9M", "695 685 705"),
                figure("office", "2024", "300").with("flow", "TRADE"),
                figure("office", "2024", "310"));
        assertEquals(Set.of("null"), exports("W", "_T", "2025-08").everywhere());
        assertEquals(Set.of("5 [0, 15]"), exports("W", "_T", "2025-09").everywhere());
        assertEquals(Set.of("null"), Question.of("IMPORT", "VALUE", "2024").everywhere());
        assertEquals(Set.of("null"), Question.of("BALANCE", "VALUE", "2024").everywhere());
    }
}
