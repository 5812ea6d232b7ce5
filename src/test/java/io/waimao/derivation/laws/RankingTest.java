package io.waimao.derivation.laws;

import static io.restassured.RestAssured.given;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rankings of small data, worked out by hand. Exports to Tonga: no other data has any. */
@QuarkusTest
@TestProfile(Stewarded.class)
class RankingTest {

    private static final String PROVINCES = "by: PROVINCE, flow: EXPORT, measure: VALUE, market: \"TO\"";

    /** In 2035: GD 100, SH more than 90, JS 79 to 84, ZJ 75 to 85, NX and QH 50. */
    @BeforeEach
    void importFigures() {
        sources("bulletin 2025-06-01");
        figures(
                of("CN-GD", "2035", "100"),
                of("CN-SH", "2035", "- 90 -").with("qualifier", "MORE_THAN"),
                of("CN-JS", "2035", "82 79 84"),
                of("CN-ZJ", "2035", "80 75 85"),
                of("CN-QH", "2035", "50"),
                of("CN-NX", "2035", "50"),
                of("CN-GD", "2034", "80"),
                of("CN-QH", "2034", "20"),
                of("CN-NX", "2034", "100"),
                of("CN-GD", "2036", "110"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    private static Data.Figure of(String province, String period, String value) {
        return figure("bulletin", period, value).with("area", province).with("market", "TO");
    }

    @Test
    void theLargestComesFirstAndOverlappingBoundsShareTheirPlaces() {
        assertEquals(
                List.of("CN-GD 1-2", "CN-SH 1-2", "CN-JS 3-4", "CN-ZJ 3-4", "CN-NX 5-6", "CN-QH 5-6"),
                ranked(PROVINCES + ", period: \"2035\""));
    }

    @Test
    void inAscendingOrderTheSmallestIsTheFirst() {
        assertEquals(
                List.of("CN-NX 1-2", "CN-QH 1-2", "CN-ZJ 3-4", "CN-JS 3-4", "CN-SH 5-6", "CN-GD 5-6"),
                ranked(PROVINCES + ", period: \"2035\", direction: ASC"));
    }

    /** GD 100 / 80 - 1 = 25 %, QH 50 / 20 - 1 = 150 %, NX 50 / 100 - 1 = -50 %. */
    @Test
    void derivedFiguresAreRankedAsPublishedOnes() {
        var answer = ranking(PROVINCES.replace("VALUE", "GROWTH_YOY") + ", period: \"2035\"");
        assertEquals(List.of("CN-QH 1-1", "CN-GD 2-2", "CN-NX 3-3"), ranked(answer));
        assertEquals(List.of("150", "25", "-50"), Data.texts(answer, "data.ranking.nodes.figure.value"));
    }

    @Test
    void whatIsUnknownIsCountedAndListedApart() {
        var answer = ranking(PROVINCES + ", period: \"2035\"");
        var unknown = answer.<String>getList("data.ranking.unknown");
        assertEquals(6, answer.getInt("data.ranking.totalCount"));
        assertEquals(31 - 6, answer.getInt("data.ranking.unknownCount"));
        assertEquals(unknown.stream().sorted().toList(), unknown);
        assertEquals(31 - 6, unknown.size());
        assertTrue(unknown.contains("CN-TJ"));
        assertFalse(unknown.contains("CN"));
    }

    @ParameterizedTest
    @CsvSource({"'', 2035", "', frequency: ANNUAL', 2035", "', period: \"2036\"', 2036", "', period: \"2037\"', 2037"})
    void byDefaultThePeriodIsTheLatestOfThoseWithTheMostFigures(String arguments, String period) {
        assertEquals(period, ranking(PROVINCES + arguments).getString("data.ranking.period.code"));
    }

    @Test
    void ofPeriodsWithAsManyFiguresTheLatestCounts() {
        var growth = PROVINCES.replace("VALUE", "GROWTH_YOY");
        figures(of("CN-QH", "2036", "60"), of("CN-NX", "2036", "60"));
        assertEquals("2036", ranking(growth).getString("data.ranking.period.code"));
    }

    @Test
    void withoutAnyFigureThereIsNoPeriodAndAllIsUnknown() {
        var answer = ranking(PROVINCES.replace("TO", "NR"));
        assertEquals(null, answer.getString("data.ranking.period"));
        assertEquals(31, answer.getInt("data.ranking.unknownCount"));
        assertEquals(0, answer.getInt("data.ranking.totalCount"));
    }

    @Test
    void countriesAndGroupsAreRankedSeparately() {
        figures(market("US", "30"), market("VN", "40"), market("TH", "20"), market("ASEAN", "70"));
        var markets = "by: MARKET, province: \"CN-QH\", flow: EXPORT, measure: VALUE, period: \"2035\"";
        assertEquals(List.of("TO 1-1", "VN 2-2", "US 3-3", "TH 4-4"), ranked(markets, "market"));
        assertEquals("ASEAN 1-1", ranked(markets + ", groups: true", "market").get(0));
        assertEquals(List.of("VN 1-1", "TH 2-2"), ranked(markets + ", market: \"ASEAN\"", "market"));
        assertFalse(ranking(markets + ", market: \"ASEAN\"")
                .getList("data.ranking.unknown")
                .contains("US"));
    }

    private static Data.Figure market(String market, String value) {
        return figure("bulletin", "2035", value).with("market", market);
    }

    @Test
    void theMarketsOfADeclaredPartitionAreRanked() {
        figures(market("US", "30"), market("ASEAN", "70"), market("EU", "40"));
        var markets = "by: MARKET, province: \"CN-QH\", flow: EXPORT, measure: VALUE, period: \"2035\"";
        assertEquals(List.of("EU 1-1", "US 2-2"), ranked(markets + ", among: \"TRADITIONAL_MARKETS\"", "market"));
        assertEquals(
                List.of("AFRICA", "LATAM", "MIDEAST"),
                ranking(markets + ", among: \"CUSTOMS_REGIONS\"").getList("data.ranking.unknown"));
    }

    @Test
    void theChildrenOfASectorAreRanked() {
        figures(
                figure("bulletin", "2035", "5").with("sector", "NEV"),
                figure("bulletin", "2035", "7").with("sector", "LITHIUM_BATTERY"));
        var sectors = "by: SECTOR, province: \"CN-QH\", sector: \"NEW_THREE\", flow: EXPORT, measure: VALUE";
        assertEquals(List.of("LITHIUM_BATTERY 1-1", "NEV 2-2"), ranked(sectors + ", period: \"2035\"", "sector"));
        assertEquals(List.of("PV"), ranking(sectors).getList("data.ranking.unknown"));
    }

    @Test
    void rankingsOfOneRequestDoNotChangeEachOther() {
        var alone = ranked(PROVINCES + ", period: \"2035\"");
        var together = ask("{ other: ranking(" + PROVINCES + ", period: \"2034\") { totalCount } ranking(" + PROVINCES
                + ", period: \"2035\") { nodes { rank { from to } province { code } } } }");
        assertEquals(alone, ranked(together));
        assertEquals(3, together.getInt("data.other.totalCount"));
    }

    @Test
    void anEdgeHasTheCursorOfItsRow() {
        var edges = "{ ranking(" + PROVINCES + ", period: \"2035\", first: 2%s) { pageInfo { endCursor }"
                + " edges { cursor node { province { code } } } } }";
        var page = ask(edges.formatted(""));
        assertEquals(List.of("CN-GD", "CN-SH"), page.getList("data.ranking.edges.node.province.code"));
        assertEquals(page.getString("data.ranking.pageInfo.endCursor"), page.getString("data.ranking.edges[1].cursor"));
        var next = ask(edges.formatted(", after: \"" + page.getString("data.ranking.edges[0].cursor") + "\""));
        assertEquals(List.of("CN-SH", "CN-JS"), next.getList("data.ranking.edges.node.province.code"));
    }

    @ParameterizedTest
    @CsvSource({"DESC", "ASC"})
    void pagesPutTogetherAreTheList(String direction) {
        var arguments = PROVINCES + ", period: \"2035\", direction: " + direction;
        var whole = ranked(arguments);
        assertEquals(whole, walk(arguments, "first: 4, after", "endCursor", "hasNextPage"));
        assertEquals(whole, walk(arguments, "last: 4, before", "startCursor", "hasPreviousPage"));
    }

    private static List<String> walk(String arguments, String from, String cursor, String more) {
        var pages = new ArrayList<List<String>>();
        var page = ranking(arguments + ", " + from + ": null");
        pages.add(ranked(page));
        while (page.getBoolean("data.ranking.pageInfo." + more)) {
            page = ranking(arguments + ", " + from + ": \"" + page.getString("data.ranking.pageInfo." + cursor) + "\"");
            pages.add(ranked(page));
        }
        if (from.startsWith("last")) {
            Collections.reverse(pages);
        }
        return pages.stream().flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by: PROVINCE, flow: EXPORT, measure: VALUE, market: \"TO\", period: \"2034\"",
                "by: PROVINCE, flow: EXPORT, measure: VALUE, period: \"2035\"",
                "by: PROVINCE, flow: EXPORT, measure: GROWTH_YOY, market: \"TO\", period: \"2035\"",
                "by: PROVINCE, flow: EXPORT, measure: VALUE, market: \"TO\", period: \"2035\", direction: ASC",
            })
    void aCursorIsRejectedByAnyOtherRanking(String other) {
        var cursor = ranking(PROVINCES + ", period: \"2035\", first: 1").getString("data.ranking.pageInfo.endCursor");
        given().contentType("application/json")
                .body(Map.of("query", "{ ranking(" + other + ", after: \"" + cursor + "\") { totalCount } }"))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString("this ranking for the same arguments"));
    }

    private static JsonPath ranking(String arguments) {
        return ask(
                "{ ranking(" + arguments + ") { period { code } totalCount unknown unknownCount pageInfo { hasNextPage"
                        + " hasPreviousPage startCursor endCursor } nodes { rank { from to } province { code } market { code }"
                        + " sector { code } figure { value { value lower upper } } } } }");
    }

    private static List<String> ranked(String arguments) {
        return ranked(ranking(arguments));
    }

    private static List<String> ranked(String arguments, String of) {
        return ranked(ranking(arguments), of);
    }

    private static List<String> ranked(JsonPath answer) {
        return ranked(answer, "province");
    }

    private static List<String> ranked(JsonPath answer, String of) {
        return answer.<Map<String, Map<String, Object>>>getList("data.ranking.nodes").stream()
                .map(node -> node.get(of).get("code") + " " + node.get("rank").get("from") + "-"
                        + node.get("rank").get("to"))
                .toList();
    }
}
