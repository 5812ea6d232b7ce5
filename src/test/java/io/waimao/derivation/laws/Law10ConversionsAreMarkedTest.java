package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Data.text;
import static io.waimao.derivation.laws.Data.texts;
import static io.waimao.derivation.laws.Question.explained;
import static io.waimao.derivation.laws.Question.exports;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Yuan and dollars follow from each other at the average rate of the period, marked, and outside findings. */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law10ConversionsAreMarkedTest {

    @BeforeEach
    void importDollars() {
        sources("office 2025-09-20");
        figures(
                figure("office", "2024", "100").with("unit", "USD"),
                figure("office", "2024-01", "10").with("unit", "USD"),
                figure("office", "2024-02", "20").with("unit", "USD"),
                figure("office", "2023", "7046.7"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    private static JsonPath exportsOf(String period, String unit) {
        return explained("flow: EXPORT, measure: VALUE, period: \"" + period + "\", unit: " + unit);
    }

    /** 100 x 7.1217 and 7046.7 / 7.0467, the rates of the statistics bureau. */
    @Test
    void aYearIsConvertedAtTheRateOfTheStatisticsBureau() {
        assertEquals("712.17", text(exportsOf("2024", "CNY").get("data.province.figure.value")));
        assertEquals("1000", text(exportsOf("2023", "USD").get("data.province.figure.value")));
    }

    /** 10 x 7.1707, and 30 x (7.1707 + 7.1935) / 2 = 215.463, give or take 1 percent. */
    @Test
    void monthsAreConvertedAtTheMeanOfTheirRatesWithBoundsOfOnePercent() {
        assertEquals(
                "71.707 [70.98993, 72.42407]", text(exportsOf("2024-01", "CNY").get("data.province.figure.value")));
        assertEquals(
                "215.463 [213.30837, 217.61763]",
                text(exportsOf("2024-01-01/P2M", "CNY").get("data.province.figure.value")));
    }

    /** Less than 100 dollars is at least zero, as values are not negative. */
    @Test
    void aBoundIsConvertedUnlessItIsTrivial() {
        figures(
                bound("- - 100", "LESS_THAN").of("US", "_T"),
                bound("- 100 -", "MORE_THAN").of("FR", "_T"),
                bound("- - -", "INCREASING").of("VN", "_T"));
        var yuan = "flow: EXPORT, measure: VALUE, period: \"2024\", unit: CNY, market: ";
        assertEquals("[0, 712.17]", text(explained(yuan + "\"US\"").get("data.province.figure.value")));
        assertEquals("[712.17, ]", text(explained(yuan + "\"FR\"").get("data.province.figure.value")));
        assertNull(explained(yuan + "\"VN\"").get("data.province.figure"));
    }

    private static Data.Figure bound(String value, String qualifier) {
        return figure("office", "2024", value).with("unit", "USD").with("qualifier", qualifier);
    }

    @Test
    void aConvertedFigureSaysSo() {
        for (var period : List.of("2024", "2024-01")) {
            var converted = exportsOf(period, "CNY");
            assertEquals(true, converted.get("data.province.figure.how.converted"));
            assertEquals(true, converted.get("data.province.figure.derived"));
            assertNull(converted.get("data.province.figure.source"));
        }
        var year = exportsOf("2024", "CNY");
        assertTrue(year.getString("data.province.figure.derivation.formula").contains("nbs-communiques"));
        assertEquals(List.of("100"), texts(year, "data.province.figure.derivation.inputs.value"));
        assertEquals(false, exportsOf("2024-01-01/P2M", "USD").get("data.province.figure.how.converted"));
    }

    @Test
    void everyFieldWithAPeriodConvertsAndNoSeriesDoes() {
        var of = "flow: EXPORT, measure: VALUE";
        var value = "{ value { value lower upper } }";
        var found = ask("{ compare(provinces: [\"" + PROVINCE + "\"], " + of + ", period: \"2024\") { figures " + value
                + " } market(code: \"W\") { figure(province: \"" + PROVINCE + "\", " + of + ", period: \"2024\") "
                + value
                + " } province(code: \"" + PROVINCE + "\") { series(" + of
                + ") { period { code } } breakdown(by: PERIOD, "
                + "flow: EXPORT, period: \"2024\") { total " + value
                + " } } observations(derived: true, filter: { provinces: [\""
                + PROVINCE + "\"], flows: [EXPORT], measures: [VALUE] }) { nodes { period { code } } } }");
        assertEquals(List.of("712.17"), texts(found, "data.compare[0].figures.value"));
        assertEquals("712.17", text(found.get("data.market.figure.value")));
        assertEquals("712.17", text(found.get("data.province.breakdown.total.value")));
        assertEquals(List.of("2023"), found.getList("data.province.series.period.code"));
        assertEquals(List.of("2023"), found.getList("data.observations.nodes.period.code"));
    }

    /** 700 yuan and 100 dollars imply a rate far from the year's: of these two, not of what follows from either. */
    @Test
    void noFindingRestsOnAConvertedFigure() {
        var query = "{ findings(filter: { provinces: [\"" + PROVINCE + "\"] }) { nodes { kind } } }";
        assertEquals(List.of(), ask(query).getList("data.findings.nodes.kind"));
        figures(
                figure("office", "2024", "900").of("W", "85"),
                figure("office", "2024-01", "90").of("US", "_T"));
        assertEquals(List.of(), ask(query).getList("data.findings.nodes.kind"));
    }

    @Test
    void aPublishedFigureIsNotConverted() {
        figures(figure("office", "2024", "713"));
        assertEquals(Set.of("713"), exports("W", "_T", "2024").everywhere());
        assertNull(exportsOf("2024", "CNY").get("data.province.figure.how"));
    }
}
