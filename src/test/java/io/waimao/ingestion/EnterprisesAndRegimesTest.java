package io.waimao.ingestion;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and claims by enterprise type and customs regime: import, export and queries. */
@QuarkusTest
@TestProfile(Stewarded.class)
class EnterprisesAndRegimesTest {

    private static final String HEADER =
            "REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,ENTERPRISE,CUSTOMS_REGIME,MEASURE,TIME_PERIOD,OBS_VALUE,"
                    + "LOWER,UPPER,QUALIFIER,UNIT,OBS_STATUS,SOURCE\n";

    private static final String FIGURES = HEADER
            + "CN-HI,EXPORT,W,_T,_T,_T,_T,VALUE,2016,100,,,EXACT,CNY,A,firms\n"
            + "CN-HI,EXPORT,W,_T,_T,PRIVATE,_T,VALUE,2016,60,,,EXACT,CNY,A,firms\n"
            + "CN-HI,EXPORT,W,_T,_T,FOREIGN,,VALUE,2016,30,,,EXACT,CNY,A,firms\n"
            + "CN-HI,EXPORT,W,_T,_T,PRIVATE,PROCESSING,VALUE,2016,15,,,EXACT,CNY,A,firms\n"
            + "CN-HI,EXPORT,W,_T,_T,,BORDER,VALUE,2016,2,,,EXACT,CNY,A,firms\n"
            + "CN-HI,EXPORT,W,85,_T,_T,_T,QUANTITY,2016,12.5,,,EXACT,KILOGRAMS,A,firms\n"
            + "CN-HI,EXPORT,W,85,_T,_T,_T,QUANTITY,2016,7,,,EXACT,PIECES,A,firms\n"
            + "CN-HI,EXPORT,W,85,_T,_T,_T,UNIT_VALUE,2016,3.2,,,EXACT,USD_PER_PIECE,A,firms\n"
            + "CN-HI,TRADE,W,_T,_T,PRIVATE,_T,FIRM_COUNT,2016,,,700,NEARLY,FIRMS,A,firms\n"
            + "CN-HI,BALANCE,W,_T,_T,_T,_T,VALUE,2016,-40,,,EXACT,CNY,A,firms\n";

    private static final String CLAIMS =
            "id,transition,REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,ENTERPRISE,CUSTOMS_REGIME,MEASURE,TIME_PERIOD,"
                    + "period_inferred,qualifier,value,lower,upper,UNIT,statement,source\n"
                    + "hi-private,DIVERSIFIED_MARKETS,CN-HI,EXPORT,W,_T,_T,PRIVATE,PROCESSING,VALUE,2016,false,MORE_THAN,,10,,"
                    + "CNY,Private firms process,hearsay\n";

    private static final String FIGURE = "{ province(code: \"CN-HI\") { figure(flow: EXPORT, measure: VALUE, "
            + "period: \"2016\"%s) { code enterprise regime value { value } } } }";

    @Inject
    DataSource database;

    private String before = "";

    @BeforeEach
    void importTheSources() {
        before = version();
        Steward.post(
                "sources",
                Steward.SOURCES + "firms,Firms,Customs,2017-01-20,DAY,OFFICIAL,\n"
                        + "hearsay,Hearsay,Somebody,2017-01-21,DAY,MEDIA,\n");
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
        assertEquals(before, version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                        | TOTAL   | TOTAL      | 100 | CN-HI.EXPORT.W._T._T.VALUE.CNY:2016@firms",
                ", enterprise: TOTAL, regime: TOTAL      | TOTAL   | TOTAL      | 100 | CN-HI.EXPORT.W._T._T.VALUE.CNY:2016@firms",
                ", enterprise: null, regime: null        | TOTAL   | TOTAL      | 100 | CN-HI.EXPORT.W._T._T.VALUE.CNY:2016@firms",
                ", enterprise: PRIVATE                   | PRIVATE | TOTAL      | 60  | CN-HI.EXPORT.W._T._T.PRIVATE._T.VALUE.CNY:2016@firms",
                ", enterprise: FOREIGN                   | FOREIGN | TOTAL      | 30  | CN-HI.EXPORT.W._T._T.FOREIGN._T.VALUE.CNY:2016@firms",
                ", regime: BORDER                        | TOTAL   | BORDER     | 2   | CN-HI.EXPORT.W._T._T._T.BORDER.VALUE.CNY:2016@firms",
                ", enterprise: PRIVATE, regime: PROCESSING | PRIVATE | PROCESSING | 15 | CN-HI.EXPORT.W._T._T.PRIVATE.PROCESSING.VALUE.CNY:2016@firms",
            })
    void aFigureIsOfAllFirmsAndRegimesByDefault(
            String arguments, String enterprise, String regime, int value, String code) {
        Steward.post("observations", FIGURES);
        var figure = Steward.ask(FIGURE.formatted(arguments == null ? "" : arguments))
                .<String, Object>getMap("data.province.figure");
        assertEquals(
                Map.of("code", code, "enterprise", enterprise, "regime", regime, "value", Map.of("value", value)),
                figure);
    }

    @Test
    void anUnpublishedFigureOfFirmsAndRegimeIsNull() {
        var answer = Steward.ask("{ province(code: \"CN-ZJ\") { figure(flow: EXPORT, measure: VALUE, period: \"2024\", "
                + "enterprise: PRIVATE, regime: PROCESSING) { id } } }");
        assertNull(answer.get("data.province.figure"));
        assertEquals(Set.of("figure"), answer.getMap("data.province").keySet());
    }

    @Test
    void seriesOfProvinceMarketAndSectorAndComparisonsTakeThemToo() {
        Steward.post("observations", FIGURES);
        var arguments = "flow: EXPORT, measure: VALUE, enterprise: PRIVATE, regime: PROCESSING";
        var answer = Steward.ask("""
                {
                  province(code: "CN-HI") { series(%1$s) { value { value } } }
                  market(code: "W") { figure(province: "CN-HI", %1$s) { value { value } }
                    series(province: "CN-HI", %1$s) { value { value } } }
                  sector(code: "_T") { figure(province: "CN-HI", %1$s) { value { value } }
                    series(province: "CN-HI", %1$s) { value { value } } }
                  compare(provinces: ["CN-HI"], %1$s) { figures { value { value } } }
                }
                """.formatted(arguments));
        for (var path : List.of(
                "province.series[0]",
                "market.figure",
                "market.series[0]",
                "sector.figure",
                "sector.series[0]",
                "compare[0].figures[0]")) {
            assertEquals(15, answer.getInt("data." + path + ".value.value"), path);
        }
    }

    @Test
    void measuresHaveTheirUnitsAndABalanceMayBeNegative() {
        Steward.post("observations", FIGURES);
        var answer = Steward.ask("""
                { province(code: "CN-HI") {
                    weight: figure(flow: EXPORT, measure: QUANTITY, sector: "85") { value { value unit } }
                    pieces: figure(flow: EXPORT, measure: QUANTITY, sector: "85", unit: PIECES) { value { value unit } }
                    price: figure(flow: EXPORT, measure: UNIT_VALUE, sector: "85", unit: USD_PER_PIECE) { value { value unit } }
                    firms: figure(flow: TRADE, measure: FIRM_COUNT, enterprise: PRIVATE) { value { upper unit } }
                    balance: figure(flow: BALANCE, measure: VALUE) { flow value { value unit } }
                } }
                """);
        assertEquals(
                Map.of(
                        "weight",
                        Map.of("value", Map.of("value", 12.5f, "unit", "KILOGRAMS")),
                        "pieces",
                        Map.of("value", Map.of("value", 7, "unit", "PIECES")),
                        "price",
                        Map.of("value", Map.of("value", 3.2f, "unit", "USD_PER_PIECE")),
                        "firms",
                        Map.of("value", Map.of("upper", 700, "unit", "FIRMS")),
                        "balance",
                        Map.of("flow", "BALANCE", "value", Map.of("value", -40, "unit", "CNY"))),
                answer.getMap("data.province"));
    }

    @Test
    void observationsAreFilteredByThem() {
        Steward.post("observations", FIGURES);
        assertEquals(Set.of("60", "15"), Set.copyOf(values("enterprises: [PRIVATE], flows: [EXPORT]")));
        assertEquals(List.of("15"), values("enterprises: [PRIVATE], regimes: [PROCESSING]"));
        assertEquals(Set.of("2", "15"), Set.copyOf(values("regimes: [PROCESSING, BORDER]")));
        assertEquals(
                List.of("100"), values("enterprises: [TOTAL], regimes: [TOTAL], flows: [EXPORT], measures: [VALUE]"));
    }

    private static List<String> values(String filter) {
        return Steward.ask(
                        "{ observations(filter: {provinces: [\"CN-HI\"], sources: [\"firms\"], %s}) { nodes { value { value } } } }"
                                .formatted(filter))
                .<Object>getList("data.observations.nodes.value.value")
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void exportsAreFilteredByThem() {
        Steward.post("observations", FIGURES);
        Steward.post("claims", CLAIMS);
        assertEquals(2, rows("observations.csv?sources=firms&enterprises=PRIVATE&flows=EXPORT"));
        assertEquals(1, rows("observations.csv?sources=firms&enterprises=PRIVATE&regimes=PROCESSING"));
        assertEquals(1, rows("claims.csv?provinces=CN-HI&enterprises=PRIVATE,STATE&regimes=PROCESSING&brands=TOTAL"));
        assertEquals(0, rows("claims.csv?provinces=CN-HI&enterprises=TOTAL"));
        given().get("/export/observations.csv?enterprises=ANY")
                .then()
                .statusCode(400)
                .body("errors[0].message", org.hamcrest.Matchers.containsString("PRIVATE"));
    }

    private static long rows(String file) {
        return export(file).lines().count() - 1;
    }

    @Test
    void claimsHaveThemAndAreFilteredByThem() {
        Steward.post("claims", CLAIMS);
        var claim =
                "{ claims(filter: {provinces: [\"CN-HI\"], %s}) { totalCount nodes { enterprise regime check { explanation } } } }";
        var found = Steward.ask(claim.formatted("enterprises: [PRIVATE], regimes: [PROCESSING], brands: [TOTAL]"));
        assertEquals(1, found.getInt("data.claims.totalCount"));
        assertEquals("PRIVATE", found.getString("data.claims.nodes[0].enterprise"));
        assertEquals("PROCESSING", found.getString("data.claims.nodes[0].regime"));
        assertEquals(
                "No source other than \"Hearsay\" has Hainan's value of exports by private enterprises under processing trade "
                        + "for 2016 or the figures to derive it.",
                found.getString("data.claims.nodes[0].check.explanation"));
        for (var other : List.of("enterprises: [TOTAL]", "regimes: [GENERAL]", "brands: [OWN]")) {
            assertEquals(0, Steward.ask(claim.formatted(other)).getInt("data.claims.totalCount"), other);
        }
    }

    /** Exports of all firms do not settle a claim about private firms. */
    @Test
    void aClaimIsComparedWithFiguresOfItsOwnFirmsAndRegime() {
        Steward.post("claims", CLAIMS);
        assertEquals("INSUFFICIENT_DATA", verdict());
        Steward.post("observations", HEADER + "CN-HI,EXPORT,W,_T,_T,_T,_T,VALUE,2016,100,,,EXACT,CNY,A,firms\n");
        assertNotEquals("SUPPORTED", verdict());
        Steward.post(
                "observations", HEADER + "CN-HI,EXPORT,W,_T,_T,PRIVATE,PROCESSING,VALUE,2016,15,,,EXACT,CNY,A,firms\n");
        assertEquals("SUPPORTED", verdict());
    }

    private static String verdict() {
        return Steward.ask("{ claim(code: \"hi-private\") { check { verdict } } }")
                .getString("data.claim.check.verdict");
    }

    @Test
    void aFigureIsFoundByItsId() {
        Steward.post("observations", FIGURES);
        var id = Steward.ask("{ province(code: \"CN-HI\") { figure(flow: EXPORT, measure: VALUE, enterprise: PRIVATE, "
                        + "regime: PROCESSING) { id } } }")
                .getString("data.province.figure.id");
        assertEquals(
                "CN-HI.EXPORT.W._T._T.PRIVATE.PROCESSING.VALUE.CNY:2016@firms",
                Steward.ask("{ node(id: \"%s\") { ... on Observation { code } } }".formatted(id))
                        .getString("data.node.code"));
    }

    @Test
    void aBreakdownDividesByThemAndLeavesThemOutOfOthers() {
        Steward.post("observations", FIGURES + "CN-HI,EXPORT,US,_T,_T,PRIVATE,_T,VALUE,2016,9,,,EXACT,CNY,A,firms\n");
        var answer = Steward.ask("""
                { province(code: "CN-HI") {
                    firms: breakdown(by: ENTERPRISE, flow: EXPORT, period: "2016") {
                      parts { enterprise regime value { value } } residual { value { value } } }
                    regimes: breakdown(by: REGIME, flow: EXPORT, period: "2016", enterprise: PRIVATE) {
                      total { value { value } } parts { enterprise regime value { value } } }
                    markets: breakdown(by: MARKET, flow: EXPORT, period: "2016") { parts { value { value } } }
                } }
                """);
        assertEquals(List.of("PRIVATE", "FOREIGN"), answer.getList("data.province.firms.parts.enterprise"));
        assertEquals(List.of("TOTAL", "TOTAL"), answer.getList("data.province.firms.parts.regime"));
        assertEquals(10, answer.getInt("data.province.firms.residual.value.value"));
        assertEquals(60, answer.getInt("data.province.regimes.total.value.value"));
        assertEquals(List.of("PROCESSING"), answer.getList("data.province.regimes.parts.regime"));
        assertEquals(List.of(), answer.getList("data.province.markets.parts"));
    }

    /** An export can be imported again as the same data; files without the columns are about all firms and regimes. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "sdmx-csv"})
    void anImportOfAnExportIsTheSameData(String format) {
        var figures = Steward.post("observations", FIGURES);
        var claims = Steward.post("claims", CLAIMS);
        var with = version();
        var exported = export("observations.csv?sources=firms&format=" + format);
        var exportedClaims = export("claims.csv?sources=hearsay");
        Steward.retract(figures);
        Steward.retract(claims);
        assertNotEquals(with, version());

        Steward.post("observations?format=" + format, exported);
        Steward.post("claims", exportedClaims);
        assertEquals(with, version());
        assertEquals(exported, export("observations.csv?sources=firms&format=" + format));
        assertEquals(exportedClaims, export("claims.csv?sources=hearsay"));
    }

    @Test
    void aFileWithoutTheColumnsIsTheSameDataAsOneWithTotals() {
        var row = "CN-HI,EXPORT,W,_T,_T,%sVALUE,2016,100,,,EXACT,CNY,A,firms\n";
        var without = Steward.post("observations", Steward.FIGURES + row.formatted(""));
        var version = version();
        for (var totals : List.of("_T,_T,", ",,")) {
            Steward.retract(without);
            without = Steward.post("observations", HEADER + row.formatted(totals));
            assertEquals(version, version());
        }
    }

    @Test
    void aWrongValueIsAFaultWithTheAllowedValues() {
        var file = HEADER
                + "CN-HI,EXPORT,W,_T,_T,TOTAL,_T,VALUE,2016,1,,,EXACT,CNY,A,firms\n"
                + "CN-HI,EXPORT,W,_T,_T,_T,ordinary,VALUE,2016,1,,,EXACT,CNY,A,firms\n"
                + "CN-HI,EXPORT,W,85,_T,_T,_T,QUANTITY,2016,1,,,EXACT,CNY,A,firms\n";
        given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType("text/csv")
                .body(file.getBytes(UTF_8))
                .post("/import/observations")
                .then()
                .statusCode(422)
                .body("faults.line", equalTo(List.of(2, 3, 4)))
                .body("faults.column", equalTo(List.of("ENTERPRISE", "CUSTOMS_REGIME", "UNIT")))
                .body("faults.value", equalTo(List.of("TOTAL", "ordinary", "CNY")))
                .body(
                        "faults.reason",
                        equalTo(List.of(
                                "unknown; allowed: _T, STATE, PRIVATE, FOREIGN, OTHER",
                                "unknown; allowed: _T, GENERAL, PROCESSING, BONDED, BORDER, OTHER",
                                "does not fit the measure QUANTITY; allowed: [KILOGRAMS, PIECES]")));
    }

    @Test
    void theSameFigureOfOtherFirmsIsNoRepetition() {
        var row = "CN-HI,EXPORT,W,_T,_T,PRIVATE,_T,VALUE,2016,1,,,EXACT,CNY,A,firms\n";
        Steward.post("observations", HEADER + row + row.replace("PRIVATE", "STATE"));
        given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType("text/csv")
                .body((HEADER + row.replace("2016", "2015") + row.replace("2016", "2015")).getBytes(UTF_8))
                .post("/import/observations")
                .then()
                .statusCode(422)
                .body("faultCount", equalTo(1));
    }

    @Test
    void theDatabaseStoresThemInColumnsOfTheirOwn() throws SQLException {
        Steward.post("observations", FIGURES);
        Steward.post("claims", CLAIMS);
        assertEquals(
                List.of(
                        "CN-HI.EXPORT.W._T._T.FOREIGN._T.VALUE.CNY FOREIGN TOTAL",
                        "CN-HI.EXPORT.W._T._T.PRIVATE.PROCESSING.VALUE.CNY PRIVATE PROCESSING",
                        "CN-HI.EXPORT.W._T._T.PRIVATE._T.VALUE.CNY PRIVATE TOTAL",
                        "CN-HI.EXPORT.W._T._T.VALUE.CNY TOTAL TOTAL",
                        "CN-HI.EXPORT.W._T._T._T.BORDER.VALUE.CNY TOTAL BORDER"),
                select("select series, enterprise, regime from observation where source = 'firms' and flow = 'EXPORT' "
                        + "and measure = 'VALUE'"));
        assertEquals(
                List.of("hi-private PRIVATE PROCESSING"),
                select("select code, enterprise, regime from claim where area = 'CN-HI'"));
        assertEquals(
                List.of("TOTAL TOTAL"),
                select("select distinct enterprise, regime from observation where source <> 'firms'"));
    }

    private List<String> select(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i));
                }
                found.add(String.join(" ", cells));
            }
            return found.stream().sorted().toList();
        }
    }

    private static String export(String file) {
        return given().get("/export/" + file).then().statusCode(200).extract().asString();
    }

    private static String version() {
        return Steward.ask("{ dataset { version } }").getString("data.dataset.version");
    }
}
