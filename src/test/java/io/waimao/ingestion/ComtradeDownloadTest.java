package io.waimao.ingestion;

import static io.waimao.ingestion.Upload.file;
import static io.waimao.ingestion.Upload.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.waimao.Pages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads of UN Comtrade, in all its forms. */
@QuarkusTest
@TestProfile(Stewarded.class)
class ComtradeDownloadTest {

    private static final String COMTRADE = "observations?format=comtrade&source=un";
    private static final String COMPLETE = "observations?format=comtrade&source=all";

    private static final String SHORT =
            "typeCode,classificationCode,reporterCode,flowCode,partnerCode,cmdCode,period,primaryValue\n";

    private static final String QUANTITIES = "typeCode,classificationCode,reporterCode,flowCode,partnerCode,cmdCode,"
            + "period,qtyUnitCode,qty,isQtyEstimated,netWgt,isNetWgtEstimated,primaryValue\n";

    private static final String PLUS = "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,"
            + "reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,"
            + "classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,"
            + "customsCode,customsDesc,mosCode,motCode,motDesc,primaryValue,isReported,isAggregate\n"
            + "C,A,20240101,2024,52,2024,156,CHN,China,X,Export,842,USA,USA,0,W00,World,H6,HS,True,850760,"
            + "\"Batteries, lithium-ion\",6,False,C00,TOTAL CPC,0,0,TOTAL MOT,1000.5,False,True,\n";

    private static final String BULK =
            "typeCode\tfreqCode\tperiod\treporterCode\tflowCode\tpartnerCode\tpartner2Code\tclassificationCode\tcmdCode"
                    + "\tcustomsCode\tmosCode\tmotCode\tprimaryValue\tisAggregate\n"
                    + "C\tA\t2024\t156\tX\t842\t0\tH6\t850760\tC00\t0\t0\t1000.5\t1\n";

    private static final String LEGACY = "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,"
            + "Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,"
            + "2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,"
            + "Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),"
            + "Trade Value (US$),Flag\n"
            + "H6,2024,2024,2024,6,1,2,Export,156,China,CHN,842,USA,USA,,,,,,,,850760,Batteries,5,Items,1,2,1000.5,0\n"
            + "H6,2024,2024,2024,6,1,3,Re-Export,156,China,CHN,842,USA,USA,,,,,,,,850760,Batteries,5,Items,1,2,10,0\n";

    private static final String COMTRADR =
            "\"\",\"type_code\",\"freq_code\",\"period\",\"reporter_code\",\"flow_code\",\"partner_code\","
                    + "\"partner_2_code\",\"classification_code\",\"cmd_code\",\"customs_code\",\"mos_code\",\"mot_code\","
                    + "\"primary_value\"\n"
                    + "\"1\",\"C\",\"A\",\"2024\",156,\"X\",842,NA,\"H6\",\"850760\",\"C00\",\"0\",0,1000.5\n";

    private static final String OLD_COMTRADR = "classification,year,period,period_desc,trade_flow_code,reporter_code,"
            + "partner_code,second_partner_code,customs_proc_code,mode_of_transport_code,commodity_code,trade_value_usd\n"
            + "H6,2024,2024,2024,2,156,842,NA,NA,NA,850760,1000.5\n";

    private static final String SPREADSHEET = SHORT + "C,H6,156.0,2.0,842.0,850760,2024,1.0005E3\n";

    @BeforeEach
    void importTheSources() {
        Steward.post(
                "sources",
                Steward.SOURCES + "un,UN Comtrade,United Nations,2025-06-05,DAY,OFFICIAL,false\n"
                        + "all,UN Comtrade,United Nations,2025-06-05,DAY,OFFICIAL,true\n");
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {PLUS, BULK, LEGACY, COMTRADR, OLD_COMTRADR, SPREADSHEET})
    void everyFormOfADownloadIsRead(String text) {
        imported(text).body("accepted", equalTo(text.equals(LEGACY) ? 3 : 1)).body("faultCount", equalTo(0));
        assertEquals(1000.5, value("US", "850760", "2024"));
    }

    @Test
    void theHeaderOnThePageIsRead() {
        var page = Pages.read(Path.of("src/docs/import-formats.md"));
        var rows = page.lines()
                .dropWhile(line -> !line.startsWith("    typeCode,freqCode"))
                .takeWhile(line -> !line.isEmpty())
                .map(String::strip)
                .toList();
        assertTrue(page.contains("format=comtrade&source=comtrade-2024"));
        imported(String.join("\n", rows)).body("accepted", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"comtrade-one-transport.csv, 2, motCode", "comtrade-second-partner.csv, 1, partner2Code"})
    void partsAreLeftOutAndCountedAndNeverStoredAsTheWhole(String name, int count, String column) {
        post(COMTRADE, file(name))
                .statusCode(422)
                .body("accepted", equalTo(0))
                .body(
                        "notes",
                        equalTo(List.of("Left out: %d rows of one %s each, which are parts of a total."
                                .formatted(count, column))));
    }

    @Test
    void onlyTheWholeOfAMixedFileComesIn() {
        var header = SHORT.replace("period,", "period,customsCode,mosCode,motCode,partner2Code,");
        imported(header + "C,H6,156,X,842,85,2024,C00,0,0,0,100\n"
                        + "C,H6,156,X,842,85,2024,C00,0,2100,0,70\n"
                        + "C,H6,156,X,842,85,2024,C04,0,0,0,30\n"
                        + "C,H6,156,X,842,85,2024,C00,1,0,0,20\n"
                        + "C,H6,156,RX,842,85,2024,C00,0,0,0,10\n"
                        + "C,H6,156,X,97,85,2024,C00,0,0,0,5\n")
                .body("accepted", equalTo(1))
                .body("notes.size()", equalTo(6))
                .body("notes", hasItem("Left out: 1 rows of flow RX, which is part of exports or imports."))
                .body("notes", hasItem("Left out: 1 rows of partner 97, a group of other partners."));
        assertEquals(100, value("US", "85", "2024"));
    }

    @ParameterizedTest
    @CsvSource({
        "comtrade-sitc.csv, classificationCode, not the Harmonized System",
        "comtrade-services.csv, typeCode, not goods",
    })
    void otherClassificationsAndServicesAreRefused(String name, String column, String reason) {
        post(COMTRADE, file(name))
                .statusCode(422)
                .body("faults[0].column", equalTo(column))
                .body("faults[0].reason", containsString(reason));
    }

    @Test
    void servicesByModeOfSupplyAreNoParts() {
        post(
                        COMTRADE,
                        (SHORT.replace("period,", "period,mosCode,") + "S,EB,156,X,842,TOTAL,2024,1,100\n")
                                .getBytes(UTF_8))
                .statusCode(422)
                .body("faults.column", equalTo(List.of("typeCode", "classificationCode")));
    }

    @Test
    void quantitiesComeInWithTheValuesAndUnitValuesFollow() {
        imported(QUANTITIES + "C,H6,156,X,842,850760,2024,5,400,true,2000,false,1000\n")
                .body("accepted", equalTo(3));
        assertEquals(2000, value("US", "850760", "2024", "QUANTITY, unit: KILOGRAMS"));
        assertEquals(400, value("US", "850760", "2024", "QUANTITY, unit: PIECES"));
        assertEquals(0.5, value("US", "850760", "2024", "UNIT_VALUE, unit: USD_PER_KILOGRAM"));
        assertEquals(2.5, value("US", "850760", "2024", "UNIT_VALUE, unit: USD_PER_PIECE"));
        assertEquals(List.of("NORMAL"), statuses("KILOGRAMS"));
        assertEquals(List.of("ESTIMATED"), statuses("PIECES"));
    }

    @Test
    void noQuantityIsNotZeroAndOthersAreCounted() {
        imported(QUANTITIES + "C,H6,156,X,842,850710,2024,-1,0,false,0,false,1000\n"
                        + "C,H6,156,X,842,850720,2024,8,7,false,NA,false,1000\n"
                        + "C,H6,156,X,842,850730,2024,2,7,false,0,false,1000\n")
                .body("accepted", equalTo(3 + 1))
                .body("notes", hasItem("Left out: 1 quantities in unit 2; figures hold kilograms and pieces."));
        assertEquals(7, value("US", "850720", "2024", "QUANTITY, unit: KILOGRAMS"));
    }

    @Test
    void theRevisionThatTheFileNamesIsSaid() {
        imported(SHORT + "C,H4,156,X,842,854140,2014,5\nC,HS,156,X,842,85,2024,6\nC,H6,156,X,842,84,2024,7\n")
                .body(
                        "notes.findAll { it.startsWith('Commodity') }",
                        equalTo(List.of(
                                "Commodity codes of HS 2012 (H4): 1 rows.",
                                "Commodity codes of HS 2022 (H6): 1 rows.")));
    }

    @Test
    void anotherReporterIsRefused() {
        post(COMTRADE, (SHORT + "C,H6,842,M,156,85,2024,100\n").getBytes(UTF_8))
                .statusCode(422)
                .body("faults[0].column", equalTo("reporterCode"))
                .body("faults[0].reason", containsString("not even as a mirror of China's; allowed: 156"));
    }

    @Test
    void areasNotSpecifiedAreMarketsOfTheirOwnKindSoThatPartsAddUpToTheWorld() {
        var release = post(
                        COMPLETE,
                        (SHORT + "C,H6,156,X,842,85,2024,100\nC,H6,156,X,899,85,2024,20\n"
                                        + "C,H6,156,X,837,85,2024,3\nC,H6,156,X,492,85,2024,4\n")
                                .getBytes(UTF_8))
                .statusCode(201)
                .body("accepted", equalTo(4))
                .extract()
                .<String>path("release.code");
        assertEquals(20, value("UN_899", "85", "2024"));
        assertEquals(127, value("W", "85", "2024"));
        assertEquals(0, value("MC", "85", "2024"));
        var parts = Steward.ask("{ province(code: \"CN\") { breakdown(by: MARKET, flow: EXPORT, measure: VALUE, "
                + "sector: \"85\", period: \"2024\", unit: USD, first: 4) { total { value { value } } parts { market { code } "
                + "value { value } } } } }");
        assertEquals(
                List.of("US", "UN_899", "UN_492", "UN_837"),
                parts.getList("data.province.breakdown.parts.market.code"));
        assertEquals(List.of(100, 20, 4, 3), parts.getList("data.province.breakdown.parts.value.value"));
        assertEquals(127, parts.getInt("data.province.breakdown.total.value.value"));
        assertEquals(
                List.of("OTHER", "Areas, nes", "未列明地区"),
                Steward.ask("{ market(code: \"UN_899\") { kind name nameZh: name(language: ZH) } }")
                        .getMap("data.market")
                        .values()
                        .stream()
                        .toList());
        Steward.retract(release);
        assertNull(Steward.ask("{ market(code: \"UN_899\") { code } }").get("data.market"));
    }

    @Test
    void anAreaGoesOverToTheNextReleaseThatHasFiguresOfIt() {
        var first = imported(SHORT + "C,H6,156,X,890,85,1990,5\n").extract().<String>path("release.code");
        imported(SHORT + "C,H6,156,X,890,85,1989,6\n");
        Steward.retract(first);
        assertEquals(
                "HISTORIC", Steward.ask("{ market(code: \"UN_890\") { kind } }").getString("data.market.kind"));
        assertEquals(6, value("UN_890", "85", "1989"));
    }

    @ParameterizedTest
    @CsvSource({
        "356, 1974, UN_356",
        "356, 2024, IN",
        "699, 2024, IN",
        "254, 2024, GF",
        "492, 2024, UN_492",
        "490, 2024, TW",
        "736, 2012, UN_736",
    })
    void aNumberIsThatOfTheYear(String partner, String year, String market) {
        imported(SHORT + "C,H6,156,X,%s,85,%s,5\n".formatted(partner, year));
        assertEquals(5, value(market, "85", year));
    }

    @Test
    void codesBesideTheNomenclatureAndCodesWithoutTheirZeroAreRead() {
        imported(SHORT + "C,H6,156,X,842,9999AA,2024,5\nC,H6,156,X,842,999999,2024,6\nC,H6,156,X,842,10121,2024,7\n")
                .body("accepted", equalTo(2))
                .body("notes", hasItem(containsString("Added up: 1 figures")));
        assertEquals(11, value("US", "999999", "2024"));
        assertEquals(7, value("US", "010121", "2024"));
    }

    @Test
    void anExportWithAreasComesInAgain() {
        var figures = Steward.FIGURES + "CN,EXPORT,UN_899,85,_T,VALUE,2024,5,,,EXACT,USD,A,un\n";
        Steward.post("observations", figures);
        assertEquals(5, value("UN_899", "85", "2024"));
        post("observations", figures.replace("UN_899", "UN_1").getBytes(UTF_8))
                .statusCode(422)
                .body("faults[0].column", equalTo("COUNTERPART_AREA"));
    }

    private static ValidatableResponse imported(String text) {
        return post(COMTRADE, text.getBytes(UTF_8)).statusCode(201);
    }

    private static List<String> statuses(String unit) {
        return Steward.ask("{ observations(filter: {sources: [\"un\"], units: [%s]}) { nodes { status } } }"
                        .formatted(unit))
                .getList("data.observations.nodes.status");
    }

    private static double value(String market, String sector, String period) {
        return value(market, sector, period, "VALUE, unit: USD");
    }

    private static double value(String market, String sector, String period, String measure) {
        return Steward.ask(("{ province(code: \"CN\") { figure(flow: EXPORT, market: \"%s\", "
                                + "sector: \"%s\", period: \"%s\", measure: %s) { value { value } } } }")
                        .formatted(market, sector, period, measure))
                .getDouble("data.province.figure.value.value");
    }
}
