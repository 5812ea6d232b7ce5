package io.waimao.api;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query costs depends on what it selects, not on how many rows it finds. */
@QuarkusTest
class StatementCountTest {

    @Inject
    SessionFactory sessions;

    /** The catalogue and the inventory are read once for each version of the data. */
    @BeforeEach
    void readCatalogue() {
        statements("{ province(code: \"CN-ZJ\") { figure(flow: EXPORT, measure: VALUE) { code } } }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: figure(flow: EXPORT, measure: VALUE, period: \"2024\") { id source { id } market { name } }"
                        + " b: figure(flow: EXPORT, measure: VALUE, period: \"2023\") { id }",
                "series(flow: EXPORT, measure: GROWTH_YOY) { value { value } }",
                "breakdown(by: MARKET, flow: EXPORT, period: \"2025-01-01/P8M\") { parts { market { name } } }",
                "a: breakdown(by: MARKET, flow: EXPORT, period: \"2025-01-01/P8M\", orderBy: [{field: GROWTH}], first: 1)"
                        + " { sum { growth { value } } } b: breakdown(by: MARKET, flow: EXPORT, period: \"2025-01-01/P8M\","
                        + " codes: [\"ASEAN\", \"US\"]) { residual { growth { value } } }",
                "claims { totalCount nodes { check { evidence { id source { id } } } } }",
                "transitions { indicators { code inputs { id source { id } } } gaps { indicator } }",
                "a: indicator(code: REVEALED_COMPARATIVE_ADVANTAGE, market: \"US\") { inputs { id source { id } } }"
                        + " b: indicator(code: NATIONAL_EXPORT_RANK, period: \"2024\") { value { value } }"
                        + " c: indicatorGap(code: SHIFT_SHARE_MIX, among: \"CUSTOMS_REGIONS\") { missing }",
                "indicator(code: NUMBER_OF_MARKETS) { value { value } }"
            })
    void thirtyOneProvincesCostAsManyStatementsAsTwo(String fields) {
        var two =
                statements("{ provinces(filter: {codes: [\"CN-ZJ\", \"CN-GD\"]}) { nodes { %s } } }".formatted(fields));
        var all = statements("{ provinces(first: 31) { nodes { %s } } }".formatted(fields));
        assertEquals(two, all);
        assertTrue(all <= 12, () -> all + " statements");
    }

    /** The figures of some provinces follow in one more step. */
    @Test
    void historiesOfThirtyOneProvincesCostAtMostSixStatements() {
        var history = "{ provinces(first: 31) { nodes { indicator(code: NORMALISED_BALANCE)"
                + " { history { value { value } } } } } }";
        var all = statements(history);
        assertTrue(all <= 6, () -> all + " statements");
    }

    @Test
    void aHistoryOfAllPeriodsCostsAsManyStatementsAsOneYear() {
        var history =
                "{ province(code: \"CN-ZJ\") { indicator(code: EXPORT_GROWTH) { history%s { value { value } } } } }";
        assertEquals(
                statements(history.formatted("(from: \"2024\", to: \"2024\")")), statements(history.formatted("")));
    }

    /** One for the rows of the totals of all areas. */
    @ParameterizedTest
    @ValueSource(strings = {"EXPORT_GROWTH", "NATIONAL_EXPORT_SHARE", "OWN_BRAND_SHARE"})
    void anIndicatorReadsItsInputsAtOnce(String code) {
        var statements = statements(
                "{ compareIndicator(provinces: [\"CN-ZJ\", \"CN-GD\", \"CN-JS\"], indicator: %s) { indicator { value { value } } } }"
                        .formatted(code));
        assertEquals(1, statements);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by: PROVINCE, flow: EXPORT, measure: GROWTH_YOY, period: \"2025-01-01/P7M\"",
                "by: PROVINCE, flow: EXPORT, measure: GROWTH_YOY",
                "by: PROVINCE, flow: TRADE, measure: VALUE, period: \"2024\"",
                "by: PROVINCE, flow: EXPORT, measure: NATIONAL_SHARE, period: \"2024\"",
                "by: PROVINCE, flow: EXPORT, measure: GROWTH_YOY, period: \"2025-Q2\"",
                "by: PROVINCE, flow: BALANCE, measure: VALUE, period: \"2024\"",
            })
    void aRankingOfAllProvincesCostsAtMostThreeStatements(String arguments) {
        var statements = statements(
                "{ ranking(%s, first: 31) { totalCount period { code } unknown nodes { rank { from to } province { code } figure { value { value } } } } }"
                        .formatted(arguments));
        assertTrue(statements <= 3, () -> statements + " statements");
    }

    @Test
    void rankingsOfOneRequestAreReadTogether() {
        var one = "%s: ranking(by: PROVINCE, flow: EXPORT, measure: GROWTH_YOY, period: \"%s\") { totalCount }";
        var alone = statements("{ " + one.formatted("a", "2025-07") + " }");
        var both = statements("{ " + one.formatted("a", "2025-07") + one.formatted("b", "2025-06") + " }");
        assertEquals(alone, both);
    }

    /** Each has a slip, so the figures of all kinds of slips are looked at. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "flow: EXPORT, measure: VALUE, period: \"2024\", value: 12.34",
                "flow: EXPORT, measure: GROWTH_YOY, market: \"ASEAN\", period: \"2024-01-01/P7M\", value: 77.7",
            })
    void twentyClaimsCostAsManyStatementsAsTwo(String claim) {
        var provinces = List.of(
                "ZJ", "GD", "JS", "SD", "SH", "BJ", "FJ", "HA", "HB", "HN", "SC", "CQ", "AH", "JX", "GX", "LN", "TJ",
                "YN", "XJ", "HE");
        var some = checkOf(claim, provinces.subList(0, 2));
        var all = checkOf(claim, provinces);
        var statements = statements("{ " + all + " }");
        assertEquals(statements("{ " + some + " }"), statements);
        assertEquals(statements, statements("{ a: " + some + " b: " + all + " }"), "two fields are checked together");
        assertTrue(statements <= 12, () -> statements + " statements");
    }

    private static String checkOf(String claim, List<String> provinces) {
        var claims = provinces.stream()
                .map(code -> "{province: \"CN-%s\", %s}".formatted(code, claim))
                .collect(joining());
        return "checkClaims(claims: [%s]) { verdict explanation slip { kind } evidence { code source { id } } }"
                .formatted(claims);
    }

    @Test
    void aComparisonOfAllProvincesCostsAsManyStatementsAsOne() {
        var one = "{ compare(provinces: [\"CN-ZJ\"], flow: EXPORT, measure: VALUE) { figures { value { value } } } }";
        var all = "{ compare(flow: EXPORT, measure: VALUE) { figures { value { value } } } }";
        assertEquals(statements(one), statements(all));
    }

    @Test
    void howFiguresFollowCostsTheSameForLongLists() {
        var fields = "derivation { formula } a: crossCheck { id } b: crossCheck { derivation { inputs { id } } }";
        var some = statements("{ observations(first: 20) { nodes { %s } } }".formatted(fields));
        var all = statements("{ observations(first: 80) { nodes { %s } } }".formatted(fields));
        assertEquals(some, all);
        assertTrue(all <= 12, () -> all + " statements");
    }

    @Test
    void nodesCostOneStatementForEachTypeThatIsNotInMemory() {
        var one = statements("{ nodes(ids: [%s]) { id } }".formatted(ids(1)));
        var many = statements("{ nodes(ids: [%s]) { id } }".formatted(ids(20)));
        assertEquals(one, many);
    }

    @Test
    void vintagesCostTheSameForLongLists() {
        var list = "{ observations(first: %d) { nodes { vintages { effect before { value } after { value } } } } }";
        var some = statements(list.formatted(20));
        var all = statements(list.formatted(80));
        assertEquals(some, all);
        assertTrue(all <= 5, () -> all + " statements");
    }

    /** So many ids of observations, and as many of claims. */
    private static String ids(int many) {
        var listed = answer("{ observations(first: %d) { nodes { id } } claims(first: %d) { nodes { id } } }"
                .formatted(many, many));
        return Stream.of("data.observations.nodes.id", "data.claims.nodes.id")
                .flatMap(path -> listed.<String>getList(path).stream())
                .map("\"%s\""::formatted)
                .collect(joining(" "));
    }

    @Test
    void unselectedFieldsAreNotQueried() {
        assertEquals(1, statements("{ provinces(first: 5) { nodes { code } } }"));
        assertEquals(2, statements("{ provinces(first: 5) { totalCount nodes { code } } }"));
        assertEquals(1, statements("{ provinces(first: 5) { __typename totalCount } }"));
        assertEquals(1, statements("{ observations { totalCount } }"));
        assertEquals(1, statements("{ province(code: \"CN-ZJ\") { claims { totalCount } } }"));
        assertEquals(1, statements("{ province(code: \"CN-ZJ\") { findings { totalCount } } }"));
        assertEquals(1, statements("{ observations { nodes { value { value } } } }"));
        assertEquals(1, statements("{ observations { nodes { source { title } market { name } } } }"));
        var crossChecks = statements("{ observations { nodes { crossCheck { id } } } }");
        assertTrue(crossChecks > 1 && crossChecks <= 12, () -> crossChecks + " statements");
    }

    @Test
    void eachFieldOfAFigureIsTheSameAloneAsAmongAll() {
        var fields = List.of(
                "id",
                "code",
                "province { code }",
                "flow",
                "market { code }",
                "sector { code }",
                "brand",
                "enterprise",
                "regime",
                "measure",
                "period { code }",
                "value { value lower upper qualifier unit published }",
                "status",
                "confidence",
                "source { id }",
                "comment",
                "knownFrom",
                "knownUntil",
                "derived",
                "derivation { formula }",
                "crossCheck { id }",
                "vintages { effect }",
                "url");
        var all = rows(String.join(" ", fields));
        for (var field : fields) {
            var name = field.split(" ")[0];
            assertEquals(
                    all.stream().map(row -> row.get(name)).toList(),
                    rows(field).stream().map(row -> row.get(name)).toList());
        }
    }

    private static List<Map<String, Object>> rows(String fields) {
        return answer("{ observations(first: 100) { nodes { %s } } }".formatted(fields))
                .getList("data.observations.nodes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ observations(filter: {provinces: [\"%s\"]}, orderBy: [{field: PERIOD}]) { nodes { id } } }",
                "{ province(code: \"%s\") { claims { nodes { code } } } }",
                "{ province(code: \"%s\") { findings { totalCount nodes { code } } } }",
                "{ province(code: \"%s\") { figure(flow: EXPORT, measure: VALUE, period: \"2024\") { id } } }"
            })
    void theStatementsOfAQuestionAreMadeOnceForWhateverValues(String question) {
        statements(question.formatted("CN-GD"));
        statements(question.formatted("CN-FJ"));
        assertEquals(0, sessions.getStatistics().getQueryPlanCacheMissCount());
    }

    private long statements(String query) {
        sessions.getStatistics().clear();
        answer(query);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static JsonPath answer(String query) {
        var answer = given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .extract()
                .jsonPath();
        assertNull((Object) answer.get("errors"));
        return answer;
    }
}
