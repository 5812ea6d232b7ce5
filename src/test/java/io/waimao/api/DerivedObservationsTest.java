package io.waimao.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of observations with those that follow from others. */
@QuarkusTest
@TestProfile(Stewarded.class)
class DerivedObservationsTest {

    private static final String QUESTION =
            "provinces: [\"CN-QH\"], flows: [EXPORT, IMPORT, TRADE], measures: [VALUE, GROWTH_YOY]";

    @BeforeEach
    void importTwoYears() {
        Steward.post(
                "sources",
                Steward.SOURCES + "office,Office,Office,2026-02-01,DAY,OFFICIAL,\n"
                        + "press,Press,Press,2026-03-01,DAY,MEDIA,\n");
        Steward.post(
                "observations",
                IntStream.rangeClosed(1, 4)
                                .boxed()
                                .flatMap(month -> List.of(
                                        row("EXPORT", "2024-0" + month, 100 + month),
                                        row("IMPORT", "2024-0" + month, 50),
                                        row("EXPORT", "2025-0" + month, 120 + month))
                                        .stream())
                                .collect(Collectors.joining("", Steward.FIGURES, ""))
                        + row("IMPORT", "2025-01", 55).replace("office", "press"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    private static String row(String flow, String period, int value) {
        return "CN-QH,%s,W,_T,_T,VALUE,%s,%d,,,EXACT,CNY,A,office\n".formatted(flow, period, value);
    }

    @Test
    void areThoseOfTheSeries() {
        var found = Steward.ask("{ observations(derived: true, first: 100, filter: {" + QUESTION
                + "}, orderBy: [{field: FLOW}, {field: MEASURE}, {field: PERIOD}]) { totalCount nodes { id } }"
                + " province(code: \"CN-QH\") {"
                + List.of("EXPORT", "IMPORT", "TRADE").stream()
                        .flatMap(flow -> List.of("GROWTH_YOY", "VALUE").stream()
                                .map(measure ->
                                        " %s%s: series(flow: %1$s, measure: %2$s) { id }".formatted(flow, measure)))
                        .collect(Collectors.joining())
                + " } }");
        var series = found.<Map<String, List<Map<String, String>>>>get("data.province").values().stream()
                .flatMap(List::stream)
                .map(figure -> figure.get("id"))
                .sorted()
                .toList();
        var listed = found.<String>getList("data.observations.nodes.id");
        assertFalse(series.isEmpty());
        assertEquals(series, listed.stream().sorted().toList());
        assertEquals(series.size(), found.<Integer>get("data.observations.totalCount"));
    }

    @Test
    void twoAliasesHaveTheirOwnAnswers() {
        var list =
                "%s: observations(%s filter: { provinces: [\"CN-QH\"], flows: [%s], measures: [VALUE], periods: [\"2025-01\"] })"
                        + " { totalCount nodes { derived value { value } } } ";
        var found = Steward.ask("{ "
                + list.formatted("trade", "derived: true,", "TRADE")
                + list.formatted("exports", "derived: true,", "EXPORT")
                + list.formatted("published", "", "TRADE")
                + list.formatted("not", "derived: false,", "TRADE")
                + list.formatted("then", "derived: true, asOf: \"2026-02-15\",", "TRADE") + "}");
        assertEquals(List.of(176), found.getList("data.trade.nodes.value.value"));
        assertEquals(List.of(true), found.getList("data.trade.nodes.derived"));
        assertEquals(List.of(121), found.getList("data.exports.nodes.value.value"));
        assertEquals(List.of(false), found.getList("data.exports.nodes.derived"));
        for (var empty : List.of("published", "not", "then")) {
            assertEquals(0, found.<Integer>get("data." + empty + ".totalCount"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{field: VALUE, direction: DESC}",
                "{field: VALUE}",
                "{field: PERIOD, direction: DESC}, {field: FLOW}",
                "{field: KNOWN_FROM}, {field: MEASURE, direction: DESC}"
            })
    void pagesPutTogetherAreTheList(String orderBy) {
        var whole = page(orderBy, "first: 100").<String>getList("data.observations.nodes.id");
        assertEquals(whole.size(), whole.stream().distinct().count());
        assertEquals(whole, walk(orderBy, true));
        assertEquals(whole, walk(orderBy, false));
    }

    private static List<String> walk(String orderBy, boolean forward) {
        var pages = new ArrayList<List<String>>();
        var more = true;
        var cursor = "";
        while (more) {
            var page = page(orderBy, (forward ? "first: 7" : "last: 7") + cursor);
            pages.add(page.getList("data.observations.nodes.id"));
            more = page.getBoolean("data.observations.pageInfo." + (forward ? "hasNextPage" : "hasPreviousPage"));
            cursor = forward
                    ? ", after: \"" + page.getString("data.observations.pageInfo.endCursor") + "\""
                    : ", before: \"" + page.getString("data.observations.pageInfo.startCursor") + "\"";
        }
        if (!forward) {
            Collections.reverse(pages);
        }
        return pages.stream().flatMap(List::stream).toList();
    }

    private static JsonPath page(String orderBy, String page) {
        return Steward.ask("{ observations(derived: true, filter: {" + QUESTION + "}, orderBy: [" + orderBy + "], "
                + page + ") { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");
    }

    @Test
    void publishedFiguresComeInTheOrderOfTheOtherList() {
        for (var order : List.of("{field: VALUE, direction: DESC}", "{field: FLOW}, {field: PERIOD}")) {
            var list = "%s: observations(%s filter: {" + QUESTION + "}, first: 100, orderBy: [" + order
                    + "]) { nodes { id derived value { value } } } ";
            var found =
                    Steward.ask("{ " + list.formatted("all", "derived: true,") + list.formatted("published", "") + "}");
            assertEquals(
                    found.getList("data.published.nodes.id"),
                    found.getList("data.all.nodes.findAll { !it.derived }.id"));
        }
    }

    @Test
    void aRowThatComesBeforeACursorDoesNotShiftThePage() {
        var first = page("{field: VALUE}", "first: 3").getString("data.observations.pageInfo.endCursor");
        var rest =
                page("{field: VALUE}", "first: 100, after: \"" + first + "\"").getList("data.observations.nodes.id");
        var more = Steward.post(
                "observations", Steward.FIGURES + row("EXPORT", "2023", 1).replace("office", "press"));
        var shifted = page("{field: VALUE}", "first: 100, after: \"" + first + "\"");
        assertEquals(rest, shifted.getList("data.observations.nodes.id"));
        Steward.retract(more);
        assertNotEquals(0, rest.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                            | provinces",
                "filter: { flows: [EXPORT], measures: [VALUE] }              | missing: provinces",
                "filter: { provinces: [\"CN-QH\"], measures: [VALUE] }       | missing: flows",
                "filter: { provinces: [\"CN-QH\"], flows: [EXPORT] }         | missing: measures",
                "filter: { provinces: [\"CN-QH\"], flows: [EXPORT], measures: [DIRECTION] } | a measure that has figures",
                "filter: { provinces: [\"CN-QH\"], flows: [EXPORT], measures: [VALUE], from: \"x\" } | a year (2024)",
                "filter: { provinces: [\"CN-QH\"], flows: [EXPORT], measures: [VALUE], periods: [\"x\"] } | a year (2024)",
                "filter: { provinces: [\"CN-QH\"], flows: [EXPORT], measures: [VALUE] }, after: \"x\" | cursor"
            })
    void aQuestionWithoutBoundsIsRefused(String arguments, String message) {
        refused(arguments == null ? "" : ", " + arguments, message);
    }

    @Test
    void moreThanAHundredSeriesAreRefused() {
        var markets = IntStream.rangeClosed(1, 51)
                .mapToObj(number -> "\"M" + number + "\"")
                .toList();
        var filter = "{ provinces: [\"CN-QH\"], flows: [EXPORT, IMPORT], measures: [VALUE], markets: %s }";
        refused(", filter: " + filter.formatted(markets), "at most 100 series");
        var fifty = Steward.ask("{ observations(derived: true, filter: " + filter.formatted(markets.subList(0, 50))
                + ") { totalCount } }");
        assertEquals(0, fifty.<Integer>get("data.observations.totalCount"));
    }

    @Test
    void aCursorOfThePublishedListIsRefused() {
        var cursor = Steward.ask("{ observations(filter: {" + QUESTION + "}) { pageInfo { endCursor } } }")
                .getString("data.observations.pageInfo.endCursor");
        refused(", filter: {" + QUESTION + "}, after: \"" + cursor + "\"", "cursor");
    }

    private static ValidatableResponse refused(String arguments, String message) {
        return given().contentType("application/json")
                .body(Map.of("query", "{ observations(derived: true" + arguments + ") { nodes { id } } }"))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString(message));
    }
}
