package io.waimao.derivation.laws;

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
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Inputs come from a single source if one has them all; otherwise they are marked as mixed, and sources that contradict
 * each other are never mixed.
 */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law07OneSourceBeforeTwoTest {

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    private void importCustomsAndAPressFigure() {
        sources("customs 2025-05-20 complete", "press 2025-04-18");
        for (var month : List.of("01", "02", "03")) {
            figures(
                    figure("customs", "2024-" + month, "600").of("US", "84"),
                    figure("customs", "2024-" + month, "400").of("VN", "84"),
                    figure("customs", "2025-" + month, "660").of("US", "84"),
                    figure("customs", "2025-" + month, "440").of("VN", "84"));
        }
        figures(figure("press", "2025-Q1", "3350 3345 3355"));
    }

    @Test
    void growthComesFromTheSourceThatHasBothLevels() {
        importCustomsAndAPressFigure();
        assertEquals(Set.of("3350 [3345, 3355]"), exports("W", "_T", "2025-Q1").everywhere());
        assertEquals(
                Set.of("10"), Question.of("EXPORT", "GROWTH_YOY", "2025-Q1").everywhere());
        var growth = explained("flow: EXPORT, measure: GROWTH_YOY, period: \"2025-Q1\"");
        assertEquals(false, growth.get("data.province.figure.how.mixed"));
        assertEquals(List.of("3300", "3000"), texts(growth, "data.province.figure.derivation.inputs.value"));
    }

    @Test
    void sharesAndContributionsComeFromTheSourceThatHasPartAndWhole() {
        importCustomsAndAPressFigure();
        assertEquals(
                Set.of("60"),
                exports("US", "_T", "2025-Q1").measure("SHARE_OF_FLOW").everywhere());
        var parts = breakdown("by: MARKET, flow: EXPORT, period: \"2025-Q1\"");
        assertEquals(List.of("60", "40"), texts(parts, "data.province.breakdown.parts.share"));
        assertEquals(List.of("10", "10"), texts(parts, "data.province.breakdown.parts.growth"));
        assertEquals(List.of("6", "4"), texts(parts, "data.province.breakdown.parts.contribution"));
    }

    @Test
    void aFigureOfTwoSourcesSaysSo() {
        sources("one 2025-04-18", "two 2025-05-18");
        figures(figure("one", "2024-01", "100"), figure("two", "2024-02", "110"));
        assertEquals(Set.of("210"), exports("W", "_T", "2024-01-01/P2M").everywhere());
        var sum = explained("flow: EXPORT, measure: VALUE, period: \"2024-01-01/P2M\"");
        assertEquals(true, sum.get("data.province.figure.how.mixed"));
        assertNull(sum.get("data.province.figure.source"));
    }

    @Test
    void differencesComeFromOneSourceWhereOneHasTheWholeAndAllOtherParts() {
        sources("one 2025-04-18", "two 2025-05-18");
        figures(
                figure("one", "2024-01-01/P2M", "190"),
                figure("one", "2024-01", "100"),
                figure("two", "2024-01-01/P2M", "230"));
        assertEquals(Set.of("90"), exports("W", "_T", "2024-02").everywhere());
        var difference = explained("flow: EXPORT, measure: VALUE, period: \"2024-02\"");
        assertEquals(false, difference.get("data.province.figure.how.mixed"));
    }

    @Test
    void sourcesThatContradictEachOtherAreNeverMixed() {
        sources("one 2025-04-18", "two 2025-05-18");
        figures(
                figure("one", "2024-01", "100"),
                figure("two", "2024-02", "110"),
                figure("one", "2024-02", "90"),
                figure("two", "2024-03", "5"));
        assertEquals(Set.of("110"), exports("W", "_T", "2024-02").everywhere());
        assertEquals(Set.of("190"), exports("W", "_T", "2024-01-01/P2M").everywhere());
        assertEquals(Set.of("null"), exports("W", "_T", "2024-Q1").everywhere());
        var months = breakdown("by: PERIOD, flow: EXPORT, period: \"2024-Q1\"");
        assertNull(months.get("data.province.breakdown.total"));
    }

    @Test
    void theBalanceComesFromTheSourceThatHasTwoOfThreeFlows() {
        sources("one 2025-04-18", "two 2025-05-18");
        figures(
                figure("one", "2024", "450").with("flow", "TRADE"),
                figure("one", "2024", "200"),
                figure("two", "2024", "251").with("flow", "IMPORT"),
                figure("one", "2023", "450").with("flow", "TRADE"),
                figure("two", "2023", "200"));
        var balance = explained("flow: BALANCE, measure: VALUE, period: \"2024\"");
        assertEquals("-50", text(balance.get("data.province.figure.value")));
        assertEquals(false, balance.get("data.province.figure.how.mixed"));
        var mixed = explained("flow: BALANCE, measure: VALUE, period: \"2023\"");
        assertEquals("-50", text(mixed.get("data.province.figure.value")));
        assertEquals(true, mixed.get("data.province.figure.how.mixed"));
    }

    @Test
    void aPartOfABreakdownSaysThatItsSourcesContradictEachOther() {
        sources("one 2025-04-18", "two 2025-05-18", "three 2025-06-18");
        figures(
                figure("two", "2024", "100"),
                figure("two", "2024", "150").of("US", "_T"),
                figure("three", "2024", "40").of("US", "_T"),
                figure("one", "2024", "30").of("VN", "_T"),
                figure("one", "2023", "0").of("VN", "_T"),
                figure("two", "2023", "20").of("VN", "_T"));
        var parts = breakdown("by: MARKET, flow: EXPORT, period: \"2024\"");
        assertEquals(List.of("US", "VN"), parts.getList("data.province.breakdown.parts.market.code"));
        assertEquals(List.of("null", "30"), texts(parts, "data.province.breakdown.parts.share"));
        assertEquals(List.of("null", "null"), texts(parts, "data.province.breakdown.parts.growth"));
        var ofUs = parts.<String>getList("data.province.breakdown.parts[0].reasons");
        assertTrue(ofUs.contains("share: the sources of the figures contradict each other."), ofUs::toString);
        assertTrue(ofUs.contains("growth: the value of 2023 is unknown."), ofUs::toString);
        var ofVn = parts.<String>getList("data.province.breakdown.parts[1].reasons");
        assertTrue(ofVn.contains("growth: the sources of the figures contradict each other."), ofVn::toString);
        assertTrue(ofVn.stream().noneMatch(reason -> reason.startsWith("share")), ofVn::toString);
    }

    @Test
    void aBreakdownTakesEachRatioFromTheSourceThatHasBothOfItsFigures() {
        sources("one 2025-04-18", "two 2025-05-18");
        figures(
                figure("one", "2024", "100"),
                figure("two", "2024", "200"),
                figure("two", "2023", "150"),
                figure("one", "2024", "50").of("US", "_T"),
                figure("one", "2023", "40").of("VN", "_T"),
                figure("two", "2024", "90").of("VN", "_T"),
                figure("one", "2024", "60").of("VN", "_T"));
        var parts = breakdown("by: MARKET, flow: EXPORT, period: \"2024\"");
        assertEquals(List.of("VN", "US"), parts.getList("data.province.breakdown.parts.market.code"));
        assertEquals(List.of("45", "50"), texts(parts, "data.province.breakdown.parts.share"));
        assertEquals(List.of("50", "null"), texts(parts, "data.province.breakdown.parts.growth"));
    }
}
