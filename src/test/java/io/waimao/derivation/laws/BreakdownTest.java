package io.waimao.derivation.laws;

import static io.restassured.RestAssured.given;
import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Data.text;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

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

/** Orders, pages and sums of breakdowns of small data, worked out by hand. */
@QuarkusTest
@TestProfile(Stewarded.class)
class BreakdownTest {

    private static final String MARKETS = "by: MARKET, flow: EXPORT, period: \"2035\"";
    private static final String THREE = MARKETS + ", codes: [\"US\", \"VN\", \"TH\"]";

    /** From 2034 to 2035: W from 160 to 200, US from 80 to 100, VN from 20 to 40, TH from 25 to 20; ASEAN 70 in 2035. */
    @BeforeEach
    void importFigures() {
        sources("bulletin 2025-06-01");
        figures(
                of("W", "2035", "200"),
                of("W", "2034", "160"),
                of("US", "2035", "100"),
                of("US", "2034", "80"),
                of("VN", "2035", "40"),
                of("VN", "2034", "20"),
                of("TH", "2035", "20"),
                of("TH", "2034", "25"),
                of("ASEAN", "2035", "70"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    private static Data.Figure of(String market, String period, String value) {
        return figure("bulletin", period, value).with("market", market);
    }

    /** Growth: US 25 %, VN 100 %, TH -20 %. Contributions: US and VN 12.5 points, TH -3.125. None of ASEAN. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                                                             | US ASEAN VN TH",
                "[{field: VALUE}]                                              | TH VN ASEAN US",
                "[{field: GROWTH, direction: DESC}]                            | VN US TH ASEAN",
                "[{field: GROWTH}]                                             | TH US VN ASEAN",
                "[{field: CONTRIBUTION, direction: DESC}]                      | US VN TH ASEAN",
                "[{field: CONTRIBUTION, direction: DESC}, {field: VALUE}]      | VN US TH ASEAN"
            })
    void partsAreOrderedByValueGrowthOrContributionAndTheUnknownComesLast(String orderBy, String codes) {
        var order = orderBy == null ? "" : ", orderBy: " + orderBy;
        assertEquals(List.of(codes.split(" ")), codes(breakdown(MARKETS + order)));
    }

    @Test
    void aPartWithoutAValueIsOrderedByTheMiddleOfItsBoundsOrByItsOnlyBound() {
        figures(
                of("FR", "2035", "- 60 90").with("qualifier", "BETWEEN"),
                of("DE", "2035", "- 90 -").with("qualifier", "MORE_THAN"));
        assertEquals(List.of("US", "DE", "FR", "ASEAN", "VN", "TH"), codes(breakdown(MARKETS)));
    }

    /** Section XVI is chapters 84 and 85: of 84 only the direction is known, so at least the 60 of VN, by no rule. */
    @Test
    void aPartOfWhichOnlyMarketsBoundTheWorldIsNotListedWhetherOrNotTheYearBeforeIsKnown() {
        sources("before 2025-01-01 complete", "now 2025-02-01 complete");
        figures(
                figure("before", "2020-01", "20").of("VN", "850760"),
                figure("now", "2021-01", "60").of("VN", "850760"),
                figure("now", "2021-01", "- - -").of("W", "84").with("qualifier", "INCREASING"));
        assertEquals(
                "[60, ]",
                text(ask("{ province(code: \"%s\") { figure(flow: EXPORT, measure: VALUE, sector: \"HS_XVI\", "
                                        .formatted(PROVINCE)
                                + "period: \"2021-01\") { value { value lower upper } } } }")
                        .get("data.province.figure.value")));
        List<String> sectors = breakdown("by: SECTOR, flow: EXPORT, period: \"2021-01\"")
                .getList("data.province.breakdown.parts.sector.code");
        assertFalse(sectors.contains("HS_XVI"), sectors::toString);
    }

    /** 160 from 125 of 200 from 160; the rest 40 from 35. */
    @Test
    void theSumAndTheRestOfChosenPartsHaveSharesGrowthAndContributions() {
        var found = breakdown(THREE);
        assertEquals(List.of("160", "80", "28", "21.875", "87.5"), figuresOf(found, "sum"));
        assertEquals(List.of("40", "20", "14.285714", "3.125", "12.5"), figuresOf(found, "residual"));
        assertEquals(3, found.getInt("data.province.breakdown.totalCount"));
    }

    /** Of 160, US 80, VN 20 and TH 25; of the 40 that exports grew by, US 20, VN 20 and TH -5. */
    @Test
    void aPartHasItsShareOfTheYearBeforeAndOfTheGrowth() {
        var found = breakdown(MARKETS);
        assertEquals(List.of("US", "ASEAN", "VN", "TH"), codes(found));
        assertEquals(List.of("50", "null", "12.5", "15.625"), ofParts(found, "shareBefore"));
        assertEquals(List.of("50", "null", "50", "-12.5"), ofParts(found, "shareOfGrowth"));
    }

    /** Published: W 120 (+20 %), US 60 (+50 %), VN 30 (+25 %). So 90 from 64 of 120 from 100, the rest 30 from 36. */
    @Test
    void publishedGrowthServesWhereTheLevelsOfTheYearBeforeAreUnknown() {
        figures(
                of("W", "2037", "120"),
                of("US", "2037", "60"),
                of("VN", "2037", "30"),
                growth("W", "20"),
                growth("US", "50"),
                growth("VN", "25"));
        var found = breakdown("by: MARKET, flow: EXPORT, period: \"2037\"");
        assertEquals(List.of("90", "75", "40.625", "26", "130"), figuresOf(found, "sum"));
        assertEquals(List.of("30", "25", "-16.666667", "-6", "-30"), figuresOf(found, "residual"));
        assertEquals(List.of("40", "24"), ofParts(found, "shareBefore"));
        assertEquals(List.of("100", "30"), ofParts(found, "shareOfGrowth"));
    }

    private static Data.Figure growth(String market, String value) {
        return of(market, "2037", value).with("measure", "GROWTH_YOY").with("unit", "PERCENT");
    }

    @Test
    void aPageHasItsOwnSumAndRest() {
        var found = breakdown(THREE + ", first: 1");
        assertEquals(List.of("US"), codes(found));
        assertEquals(List.of("100", "50", "25", "12.5", "50"), figuresOf(found, "sum"));
        assertEquals("100", text(found.get("data.province.breakdown.residual.value")));
        assertEquals(3, found.getInt("data.province.breakdown.totalCount"));
    }

    @Test
    void aRequestedCodeWithoutAFigureIsNamedAndLeavesNoSum() {
        var found = breakdown(MARKETS + ", codes: [\"US\", \"FR\"]");
        assertEquals(List.of("FR"), found.getList("data.province.breakdown.unknown"));
        assertNull(found.get("data.province.breakdown.sum"));
        assertEquals("100", text(found.get("data.province.breakdown.residual.value")));
    }

    @Test
    void overlappingPartsHaveNeitherSumNorRest() {
        var found = breakdown(MARKETS + ", codes: [\"ASEAN\", \"VN\"]");
        assertFalse(found.getBoolean("data.province.breakdown.partition"));
        assertNull(found.get("data.province.breakdown.sum"));
        assertNull(found.get("data.province.breakdown.residual"));
    }

    @Test
    void aSumWithoutTheGrowthOfAPartHasNoGrowth() {
        var found = breakdown(MARKETS + ", codes: [\"US\", \"ASEAN\"]");
        assertEquals(List.of("170", "85", "null", "null", "null"), figuresOf(found, "sum"));
        assertEquals(List.of("30", "15", "null", "null", "null"), figuresOf(found, "residual"));
    }

    @Test
    void chosenPartsMayBeOfAnyDimension() {
        figures(
                figure("bulletin", "2035-Q1", "40"),
                figure("bulletin", "2035-Q2", "50"),
                figure("bulletin", "2035", "30").with("enterprise", "STATE"),
                figure("bulletin", "2035", "90").with("enterprise", "PRIVATE"));
        var quarters = breakdown("by: PERIOD, flow: EXPORT, period: \"2035\", codes: [\"2035-Q1\", \"2035-Q2\"]");
        assertEquals("90", text(quarters.get("data.province.breakdown.sum.value")));
        assertEquals("110", text(quarters.get("data.province.breakdown.residual.value")));
        var firms = breakdown("by: ENTERPRISE, flow: EXPORT, period: \"2035\", codes: [\"PRIVATE\"]");
        assertEquals("45", text(firms.get("data.province.breakdown.sum.share")));
        var sectors = breakdown("by: SECTOR, flow: EXPORT, period: \"2035\", codes: [\"NEV\"]");
        assertEquals(List.of("NEV"), sectors.getList("data.province.breakdown.unknown"));
    }

    @Test
    void breakdownsOfOneRequestDoNotChangeEachOther() {
        var both = ask("{ province(code: \"" + PROVINCE + "\") { "
                + field("a", MARKETS + ", orderBy: [{field: GROWTH}], first: 2")
                + field("b", MARKETS + ", orderBy: [{field: VALUE}], first: 1") + " } }");
        assertEquals(List.of("TH", "US"), both.getList("data.province.a.parts.market.code"));
        assertEquals(List.of("TH"), both.getList("data.province.b.parts.market.code"));
    }

    @ParameterizedTest
    @CsvSource({"VALUE", "GROWTH", "CONTRIBUTION"})
    void pagesPutTogetherAreTheList(String field) {
        var arguments = MARKETS + ", orderBy: [{field: " + field + "}]";
        var whole = codes(breakdown(arguments));
        assertEquals(4, whole.size());
        assertEquals(whole, walk(arguments + ", first: 1", "after", "endCursor", "hasNextPage"));
        assertEquals(whole, walk(arguments + ", last: 1", "before", "startCursor", "hasPreviousPage"));
    }

    private static List<String> walk(String arguments, String from, String cursor, String more) {
        var codes = new ArrayList<String>();
        var page = breakdown(arguments);
        codes.addAll(codes(page));
        while (page.getBoolean("data.province.breakdown.pageInfo." + more)) {
            page = breakdown(arguments + ", " + from + ": \""
                    + page.getString("data.province.breakdown.pageInfo." + cursor) + "\"");
            codes.addAll(codes(page));
        }
        if (from.equals("before")) {
            Collections.reverse(codes);
        }
        return codes;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by: MARKET, flow: EXPORT, period: \"2034\"",
                "by: MARKET, flow: IMPORT, period: \"2035\"",
                "by: MARKET, flow: EXPORT, period: \"2035\", codes: [\"US\"]",
                "by: MARKET, flow: EXPORT, period: \"2035\", orderBy: [{field: GROWTH}]",
                "by: SECTOR, flow: EXPORT, period: \"2035\""
            })
    void aCursorIsRejectedByAnyOtherBreakdownAndByItAlone(String other) {
        var cursor = breakdown(MARKETS + ", first: 1").getString("data.province.breakdown.pageInfo.endCursor");
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "{ province(code: \"" + PROVINCE + "\") { a: breakdown(" + other + ", after: \"" + cursor
                                + "\") { totalCount } b: breakdown(" + MARKETS + ") { totalCount } } }"))
                .post("/graphql")
                .then()
                .body("errors.size()", equalTo(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString("this list returned"))
                .body("data.province.a", nullValue())
                .body("data.province.b.totalCount", equalTo(4));
    }

    private static JsonPath breakdown(String arguments) {
        var answer = ask("{ province(code: \"" + PROVINCE + "\") { " + field("breakdown", arguments) + " } }");
        assertNotNull(answer.get("data.province.breakdown"));
        return answer;
    }

    private static String field(String alias, String arguments) {
        var together = " { value { value lower upper } share { value lower upper } growth { value lower upper }"
                + " contribution { value lower upper } shareOfGrowth { value lower upper } }";
        return " " + alias + ": breakdown(" + arguments + ") { totalCount unknown partition sum" + together
                + " residual"
                + together + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
                + " parts { market { code } sector { code } shareBefore { value lower upper }"
                + " shareOfGrowth { value lower upper } } }";
    }

    private static List<String> codes(JsonPath answer) {
        return answer.getList("data.province.breakdown.parts.market.code");
    }

    private static List<String> ofParts(JsonPath answer, String name) {
        return Data.texts(answer, "data.province.breakdown.parts." + name);
    }

    private static List<String> figuresOf(JsonPath answer, String together) {
        return List.of("value", "share", "growth", "contribution", "shareOfGrowth").stream()
                .map(name -> text(answer.<Map<String, ?>>get("data.province.breakdown." + together + "." + name)))
                .toList();
    }
}
