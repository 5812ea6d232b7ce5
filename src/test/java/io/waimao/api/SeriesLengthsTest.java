package io.waimao.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.waimao.http.Http;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SeriesLengthsTest {

    private static final String QUERY =
            "query%s { province(code: \"CN-ZJ\") { series(flow: EXPORT, measure: VALUE%s) { code } } }";

    private static JsonObject ask(String arguments, Map<String, Object> variables) {
        return Http.post(Map.of(
                        "query",
                        QUERY.formatted(variables.isEmpty() ? "" : "($from: String)", arguments),
                        "variables",
                        variables,
                        "extensions",
                        Map.of("cost", true)))
                .json();
    }

    private static int cost(JsonObject answer) {
        return answer.getJsonObject("extensions").getJsonObject("cost").getInteger("requested");
    }

    private static int length(JsonObject answer) {
        return answer.getJsonObject("data")
                .getJsonObject("province")
                .getJsonArray("series")
                .size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", frequency: MONTHLY",
                ", frequency: QUARTERLY",
                ", frequency: HALF_YEARLY",
                ", frequency: ANNUAL",
                ", frequency: CUMULATIVE",
                ", from: \"2024\"",
                ", to: \"2024\"",
                ", from: \"2024\", to: \"2024\"",
                ", from: $from"
            })
    void theCostOfASeriesIsAtLeastItsLength(String arguments) {
        var answer = ask(arguments, arguments.contains("$") ? Map.of("from", "2024") : Map.of());
        assertTrue(cost(answer) > length(answer), answer::encode);
    }

    @Test
    void aShorterOrRarerSeriesCostsLess() {
        var whole = cost(ask("", Map.of()));
        assertTrue(cost(ask(", frequency: ANNUAL", Map.of())) < whole);
        assertTrue(cost(ask(", from: \"2025\"", Map.of())) < whole);
        assertTrue(cost(ask(", from: $from", Map.of("from", "2025"))) < whole);
    }

    /** One for each of the provinces compared, and ten for the figures of each. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 31", "', provinces: null' | 31", "', provinces: [\"CN-ZJ\", \"CN-GD\"]' | 2"})
    void aComparisonCostsTheProvincesThatItHas(String provinces, int count) {
        var query = "{ compare(flow: EXPORT, measure: VALUE" + provinces + ") { figures { code } } }";
        var answer = Http.post(Map.of("query", query, "extensions", Map.of("cost", true)))
                .json();
        assertEquals(count * (1 + 10), cost(answer));
        assertEquals(count, answer.getJsonObject("data").getJsonArray("compare").size());
    }

    /** One for each claim, and a hundred figures that its check may look at. */
    @ParameterizedTest
    @CsvSource({"1, 101", "20, 2020", "21, 2020"})
    void aCheckCostsTheFiguresThatItLooksAt(int claims, int cost) {
        var claim = "{province: \"CN\", flow: EXPORT, measure: VALUE, period: \"2024\", value: 1}";
        var query = "{ checkClaims(claims: [%s]) { verdict } }".formatted(claim.repeat(claims));
        var answer = Http.post(Map.of("query", query, "extensions", Map.of("cost", true)))
                .json();
        assertEquals(cost, cost(answer));
    }

    /** One for the ranking, two for each of three nodes, and one for each figure put in order. */
    @ParameterizedTest
    @CsvSource({"PROVINCE, 31", "SECTOR, 25", "'SECTOR, sector: \"NEW_THREE\"', 3", "MARKET, 249"})
    void aRankingCostsTheFiguresThatItPutsInOrder(String by, int figures) {
        var query = "{ ranking(flow: EXPORT, measure: VALUE, period: \"2024\", first: 3, by: " + by
                + ") { nodes { rank { from } } } }";
        var answer = Http.post(Map.of("query", query, "extensions", Map.of("cost", true)))
                .json();
        assertEquals(1 + 3 * 2 + figures, cost(answer));
    }

    /** One for the indicator; for each period one for the figures behind it, one for the value and one for its number. */
    @ParameterizedTest
    @ValueSource(strings = {"", "(frequency: ANNUAL)", "(from: \"2024\")", "(to: \"2023\", frequency: MONTHLY)"})
    void aHistoryCostsThePeriodsThatItMayHave(String arguments) {
        var query = "{ province(code: \"CN-ZJ\") { indicator(code: EXPORT_GROWTH) { history" + arguments
                + " { value { value } } } } }";
        var answer = Http.post(Map.of("query", query, "extensions", Map.of("cost", true)))
                .json();
        var length = answer.getJsonObject("data")
                .getJsonObject("province")
                .getJsonObject("indicator")
                .getJsonArray("history")
                .size();
        assertTrue(length > 0, answer::encode);
        assertTrue(cost(answer) > 3 * length, answer::encode);
    }

    /** One for the province and one for the indicator, besides the countries or known headings that are counted. */
    @ParameterizedTest
    @CsvSource({"EXPORT_GROWTH, 0", "NUMBER_OF_MARKETS, 249", "NUMBER_OF_PRODUCTS, 8", "NATIONAL_EXPORT_RANK, 31"})
    void anIndicatorCostsTheFiguresThatItCounts(String code, int figures) {
        var query = "{ province(code: \"CN-ZJ\") { indicator(code: " + code + ") { formula } } }";
        var answer = Http.post(Map.of("query", query, "extensions", Map.of("cost", true)))
                .json();
        assertEquals(2 + figures, cost(answer));
    }
}
