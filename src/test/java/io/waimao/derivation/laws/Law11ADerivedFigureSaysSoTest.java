package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.exported;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Data.text;
import static io.waimao.derivation.laws.Data.texts;
import static io.waimao.derivation.laws.Question.explained;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A derived figure has a formula and inputs down to what sources printed, and no source of its own. */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law11ADerivedFigureSaysSoTest {

    @BeforeEach
    void importMonthsOfACompleteTable() {
        sources("customs 2025-05-20 complete", "office 2025-06-01");
        for (var month : List.of("2024-01", "2024-02", "2025-01", "2025-02")) {
            figures(
                    figure("customs", month, "60").of("US", "84"),
                    figure("customs", month, "40").of("VN", "850760"),
                    figure("customs", month, "30").of("VN", "01").with("flow", "IMPORT"));
        }
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void aPublishedFigureNamesItsSourceAndNoFormula() {
        var figure = explained("flow: EXPORT, measure: VALUE, market: \"US\", sector: \"84\", period: \"2024-01\"");
        assertEquals(false, figure.get("data.province.figure.derived"));
        assertEquals("customs", figure.get("data.province.figure.source.code"));
        assertNull(figure.get("data.province.figure.derivation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure: VALUE, period: \"2024-01\"",
                "measure: VALUE, market: \"ASEAN\", sector: \"NEW_THREE\", period: \"2024-01\"",
                "measure: VALUE, market: \"US\", sector: \"84\", period: \"2024-01-01/P2M\"",
                "measure: GROWTH_YOY, period: \"2025-01-01/P2M\"",
                "measure: SHARE_OF_FLOW, sector: \"HS_XVI\", period: \"2024-01\""
            })
    void inputsLeadToWhatASourcePrinted(String arguments) {
        var figure = explained("flow: EXPORT, " + arguments);
        checkDerived(figure.getMap("data.province.figure"));
    }

    /**
     * A derived figure has no source, but a formula, and inputs unless it is a zero of a table; other figures have a
     * source.
     */
    private static void checkDerived(Map<String, ?> figure) {
        assertEquals(true, figure.get("derived"), figure::toString);
        assertNull(figure.get("source"), figure::toString);
        var derivation = Objects.requireNonNull((Map<?, ?>) figure.get("derivation"), figure::toString);
        assertFalse(String.valueOf(derivation.get("formula")).isBlank());
        var inputs = (List<?>) derivation.get("inputs");
        assertEquals(
                String.valueOf(derivation.get("formula")).startsWith("zero: "), inputs.isEmpty(), figure::toString);
        for (var input : inputs) {
            @SuppressWarnings("unchecked")
            var of = (Map<String, ?>) input;
            if (Boolean.TRUE.equals(of.get("derived")) && of.containsKey("derivation")) {
                checkDerived(of);
            } else {
                assertEquals(of.get("derived"), of.get("source") == null, of::toString);
            }
        }
    }

    @Test
    void theFormulaIsTheArithmetic() {
        figures(figure("office", "2023", "300").with("flow", "TRADE"), figure("office", "2023", "200"));
        var imports = explained("flow: IMPORT, measure: VALUE, period: \"2023\"");
        assertEquals("imports = trade - exports", imports.get("data.province.figure.derivation.formula"));
        assertEquals(2, imports.<Integer>get("data.province.figure.how.inputCount"));
        assertEquals(List.of("300", "200"), texts(imports, "data.province.figure.derivation.inputs.value"));
        assertEquals(
                List.of("office", "office"), imports.getList("data.province.figure.derivation.inputs.source.code"));
    }

    @Test
    void aZeroOfACompleteTableSaysThatNothingIsListed() {
        var zero = explained("flow: EXPORT, measure: VALUE, market: \"US\", sector: \"850760\", period: \"2024-01\"");
        assertEquals(true, zero.get("data.province.figure.derived"));
        assertNull(zero.get("data.province.figure.source"));
        assertEquals(
                "zero: the source lists everything, but not this", zero.get("data.province.figure.derivation.formula"));
    }

    @Test
    void theListOfPublishedFiguresHasNoneAndTheListWithDerivedOnesMarksThem() {
        var found = ask("{ published: observations(filter: { provinces: [\"" + PROVINCE
                + "\"] }) { nodes { derived source { code } } } all: observations(derived: true, filter: { provinces: [\""
                + PROVINCE
                + "\"], flows: [EXPORT], measures: [VALUE], markets: [\"US\"], sectors: [\"84\", \"85\"] }) {"
                + " nodes { derived source { code } derivation { formula } } } }");
        assertEquals(Set.of(false), Set.copyOf(found.getList("data.published.nodes.derived")));
        assertEquals(Set.of("customs"), Set.copyOf(found.getList("data.published.nodes.source.code")));
        var all = found.<Map<String, ?>>getList("data.all.nodes");
        assertEquals(Set.of(true, false), Set.copyOf(found.getList("data.all.nodes.derived")));
        for (var figure : all) {
            assertEquals(figure.get("derived"), figure.get("source") == null, figure::toString);
            assertEquals(figure.get("derived"), figure.get("derivation") != null, figure::toString);
        }
        assertTrue(exported("observations.csv?provinces=" + PROVINCE).stream()
                .skip(1)
                .allMatch(line -> line.contains(",customs")));
    }

    @Test
    void aCrossCheckIsWhatAPublishedFigureFollowsFrom() {
        figures(figure("office", "2024-01", "101"));
        var figure = explained("flow: EXPORT, measure: VALUE, period: \"2024-01\"");
        assertEquals("office", figure.get("data.province.figure.source.code"));
        assertEquals("101", text(figure.get("data.province.figure.value")));
        assertEquals("100", text(figure.get("data.province.figure.crossCheck.value")));
    }

    @Test
    void whatACompleteTableListsIsNoCrossCheckOfItself() {
        var listed = explained("flow: EXPORT, measure: VALUE, market: \"US\", sector: \"84\", period: \"2024-01\"");
        assertEquals("60", text(listed.get("data.province.figure.value")));
        assertNull(listed.get("data.province.figure.crossCheck"));
    }

    @Test
    void aPublishedShareIsNoCrossCheckOfItself() {
        figures(
                figure("office", "2023", "12.3 12.25 12.35")
                        .of("W", "HS_XI")
                        .with("measure", "SHARE_OF_FLOW")
                        .with("unit", "PERCENT"),
                figure("office", "2023", "190702"));
        var share = "flow: EXPORT, measure: SHARE_OF_FLOW, sector: \"HS_XI\", period: \"2023\"";
        assertEquals("12.3 [12.25, 12.35]", text(explained(share).get("data.province.figure.value")));
        assertNull(explained(share).get("data.province.figure.crossCheck"));
        figures(figure("office", "2023", "19070.2").of("W", "HS_XI"));
        assertEquals("10", text(explained(share).get("data.province.figure.crossCheck.value")));
    }

    @Test
    void aCrossCheckRestsOnTheKnowledgeOfTheRequestedDay() {
        sources("press 2025-04-18", "office-2 2025-07-01");
        figures(
                figure("press", "2024-01", "101"),
                figure("office", "2023", "200"),
                figure("press", "2023", "300").with("flow", "TRADE"),
                figure("press", "2023", "210").with("flow", "IMPORT"),
                figure("office-2", "2023", "300").with("flow", "TRADE"),
                figure("office-2", "2023", "90").with("flow", "IMPORT"));
        var exports = "flow: EXPORT, measure: VALUE, period: \"2024-01\", asOf: ";
        assertNull(explained(exports + "\"2025-05-19\"").get("data.province.figure.crossCheck"));
        assertEquals("100", text(explained(exports + "\"2025-05-20\"").get("data.province.figure.crossCheck.value")));
        var days = ask("{ province(code: \"" + PROVINCE + "\") {"
                + " june: figure(flow: EXPORT, measure: VALUE, period: \"2023\", asOf: \"2025-06-30\") { ...F }"
                + " july: figure(flow: EXPORT, measure: VALUE, period: \"2023\", asOf: \"2025-07-01\") { ...F }"
                + " now: figure(flow: EXPORT, measure: VALUE, period: \"2023\") { ...F }"
                + " series(flow: EXPORT, measure: VALUE, from: \"2023\", to: \"2023\", frequency: ANNUAL, asOf: \"2025-06-30\") { ...F } }"
                + " observations(filter: { provinces: [\"" + PROVINCE + "\"], flows: [EXPORT], periods: [\"2023\"] },"
                + " asOf: \"2025-06-30\") { nodes { ...F market { figure(province: \"" + PROVINCE
                + "\", flow: EXPORT, measure: VALUE, period: \"2023\") { ...F } } } } }"
                + " fragment F on Observation { crossCheck { value { value lower upper } } }");
        assertEquals("90", text(days.get("data.province.june.crossCheck.value")));
        assertEquals("210", text(days.get("data.province.july.crossCheck.value")));
        assertEquals("210", text(days.get("data.province.now.crossCheck.value")));
        assertEquals("90", text(days.get("data.province.series[0].crossCheck.value")));
        assertEquals("90", text(days.get("data.observations.nodes[0].crossCheck.value")));
        assertEquals("210", text(days.get("data.observations.nodes[0].market.figure.crossCheck.value")));
    }

    @Test
    void theListOfADayNamesNoLaterPublicationThatAgrees() {
        sources("early 2025-04-01", "late 2025-08-01");
        figures(figure("early", "2023", "200"), figure("late", "2023", "200 190 210"));
        var agreeing = "{ observations(filter: { provinces: [\"" + PROVINCE + "\"], periods: [\"2023\"] }%s)"
                + " { nodes { source { code } agreeing { source { code } } } } }";
        var now = ask(agreeing.formatted(""));
        assertEquals("early", now.get("data.observations.nodes[0].source.code"));
        assertEquals(List.of("late"), now.getList("data.observations.nodes[0].agreeing.source.code"));
        var before = ask(agreeing.formatted(", asOf: \"2025-07-31\""));
        assertEquals("early", before.get("data.observations.nodes[0].source.code"));
        assertEquals(List.of(), before.getList("data.observations.nodes[0].agreeing.source.code"));
    }
}
