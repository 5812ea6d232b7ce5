package io.waimao.ingestion;

import static io.waimao.ingestion.Upload.file;
import static io.waimao.ingestion.Upload.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.waimao.Pages;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Query downloads of the customs administration, as they come and as people save them. */
@QuarkusTest
@TestProfile(Stewarded.class)
class CustomsDownloadTest {

    private static final String EXPORTS = "observations?format=customs&source=query&flow=EXPORT";

    private static final String ENGLISH =
            "\"Date of data\",\"Trading partner code\",\"Trading partner\",\"Commodity code\","
                    + "\"Commodity\",\"Customs Regime code\",\"Customs Regime\",\"Quantity\",\"Unit\",\"Supplimentary Quantity\","
                    + "\"Supplimentary Unit\",\"US dollar\",\n";

    @BeforeEach
    void importTheSource() {
        Steward.post("sources", Steward.SOURCES + "query,Query,Customs,2026-01-05,DAY,OFFICIAL,false\n");
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void theDownloadComesInWithQuantitiesAndUnitValuesFollow() {
        post(EXPORTS, file("customs-download-gbk.csv"))
                .statusCode(201)
                .body("faultCount", equalTo(0))
                .body("accepted", equalTo(3 + 5))
                .body("encoding", equalTo("GB18030"))
                .body("separator", equalTo("comma"));
        assertEquals(123_456_789, value("CN-ZJ", "VN", "85076000", "2025-01", "regime: GENERAL"));
        assertEquals(5_000, value("CN-GD", "DE", "95030089", "2025-01", "regime: PROCESSING"));
        assertEquals(
                1_234_567,
                value("CN-ZJ", "VN", "85076000", "2025-01", "regime: GENERAL, measure: QUANTITY, unit: PIECES"));
        assertEquals(98_765, value("CN-ZJ", "VN", "85076000", "2025-01", "regime: GENERAL, measure: QUANTITY"));
        var pieces = "regime: GENERAL, measure: UNIT_VALUE, unit: CNY_PER_PIECE";
        assertEquals(123_456_789 / 1_234_567.0, value("CN-ZJ", "VN", "85076000", "2025-01", pieces), 1e-4);
    }

    @Test
    void theHeaderOnThePageIsRead() {
        var page = Pages.read(Path.of("src/docs/import-formats.md"));
        var block = page.lines()
                .dropWhile(line -> !line.startsWith("    \"数据年月\""))
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.strip() + "\n")
                .collect(Collectors.joining());
        assertTrue(page.contains("format=customs&source=gacc-query-2025&flow=EXPORT"));
        post(EXPORTS, utf8(block)).statusCode(201).body("accepted", equalTo(3));
    }

    @Test
    void newCodesGetTheNamesOfTheFileAndGoWithTheLastReleaseThatHasThem() {
        var first = post(EXPORTS, file("customs-download-gbk.csv")).extract().<String>path("release.code");
        var sector =
                Steward.ask("{ sector(code: \"85076000\") { kind name nameZh: name(language: ZH) parent { code } } }");
        assertEquals("TARIFF_LINE", sector.getString("data.sector.kind"));
        assertEquals("HS 8507.60.00 (Lithium-ion batteries)", sector.getString("data.sector.name"));
        assertEquals("锂离子蓄电池", sector.getString("data.sector.nameZh"));
        assertEquals("850760", sector.getString("data.sector.parent.code"));
        var second = post(EXPORTS + "&period=2024", utf8("商品编码,人民币\n85076000,5\n"))
                .extract()
                .<String>path("release.code");
        Steward.retract(first);
        assertEquals(5, value("CN", "W", "85076000", "2024", ""));
        assertNull(Steward.ask("{ sector(code: \"95030089\") { code } }").get("data.sector"));
        Steward.retract(second);
        assertNull(Steward.ask("{ sector(code: \"85076000\") { code } }").get("data.sector"));
    }

    @Test
    void theEnglishHeaderWithATrailingColumnIsReadAndAUnitOfNothingIsNothing() {
        post(
                        EXPORTS,
                        utf8(ENGLISH
                                + "\"201810\",\"502\",\"United States\",\"9615110000\",\"Combs, ...\",\"10\",\"Ordinary Trade\","
                                + "\"363\",\"Kilogram\",\"0\",\"-\",\"1,161\",\n"))
                .statusCode(201)
                .body("accepted", equalTo(2));
        assertEquals(1161, value("CN", "US", "96151100", "2018-10", "regime: GENERAL, unit: USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE"})
    void everyEncodingIsFoundAndNamed(String charset) {
        var text = (charset.startsWith("UTF") ? "\uFEFF" : "") + "商品编码;商品名称;人民币\n85076000;锂离子蓄电池;7\n";
        post(EXPORTS + "&period=2024", text.getBytes(Charset.forName(charset)))
                .statusCode(201)
                .body("encoding", equalTo(charset.startsWith("GB") ? "GB18030" : charset))
                .body("separator", equalTo("semicolon"));
        assertEquals(7, value("CN", "W", "85076000", "2024", ""));
    }

    @Test
    void rowsThatDifferInWhatFiguresDoNotHoldAreAddedUpAndCounted() {
        imported("商品编码,贸易伙伴编码,贸易方式编码,人民币\n"
                        + "8507600010,337,14,\"1,000\"\n8507600090,150,15,20\n8507600090,150,10,3\n")
                .body("accepted", equalTo(2))
                .body("notes", hasItem(containsString("Added up: 1 figures")));
        assertEquals(1020, value("CN", "GE", "85076000", "2024", "regime: PROCESSING"));
        assertEquals(3, value("CN", "GE", "85076000", "2024", "regime: GENERAL"));
    }

    @Test
    void theSameRowTwiceIsAFaultAndNotASum() {
        post(EXPORTS + "&period=2024", utf8("商品编码,贸易伙伴编码,人民币\n85076000,502,5\n85076000,502,5\n"))
                .statusCode(422)
                .body("faultCount", equalTo(1))
                .body("faults[0].reason", containsString("lines 2 and 3 say the same thing twice"));
    }

    @Test
    void codesOfPartnersByLettersAndCommodityCodesWithoutTheirZeroAreRead() {
        imported("贸易伙伴编码,商品编码,人民币\nUSA,1012100,5\n");
        assertEquals(5, value("CN", "US", "01012100", "2024", ""));
    }

    @Test
    void areasThatAreNoMarketAreLeftOutAndCounted() {
        imported("贸易伙伴编码,人民币\n701,5\n502,6\n")
                .body("accepted", equalTo(1))
                .body(
                        "notes",
                        equalTo(List.of("Left out: 1 rows of partner 701, which is no market of the catalogue.")));
    }

    @Test
    void aFileOfTheLimitMayBeCut() {
        imported("商品编码,人民币\n"
                        + IntStream.range(0, 10_000)
                                .mapToObj("85%06d,1\n"::formatted)
                                .collect(Collectors.joining()))
                .body("notes", hasItem(containsString("exactly 10,000 rows")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "商品编码,境内目的地/货源地编码,人民币 | 境内目的地/货源地",
                "商品编码,贸易伙伴编码 | with 人民币 or 美元",
                "数据年月,商品编码,美元 | leave out period",
                "商品编码,颜色,美元 | unknown column; known: 数据年月, 商品编码",
            })
    void aTableThatIsNotUnderstoodIsRefusedInOneSentence(String header, String reason) {
        post(EXPORTS + "&period=2024", utf8(header + "\n1,2,3\n"))
                .statusCode(422)
                .body("faults", hasSize(1))
                .body("faults[0].reason", containsString(reason));
    }

    @Test
    void whatTheFileDoesNotSayIsAskedFor() {
        post("observations?format=customs&source=query", file("customs-download-gbk.csv"))
                .statusCode(400)
                .body("errors[0].message", containsString("flow=EXPORT or flow=IMPORT"));
        post(EXPORTS, utf8("商品编码,人民币\n85076000,5\n"))
                .statusCode(422)
                .body("faults[0].reason", containsString("period=2024 or period=2025-01-01/P8M"));
        post("observations", file("customs-download-gbk.csv"))
                .statusCode(422)
                .body("faults", hasSize(1))
                .body("faults[0].reason", containsString("format=customs&source=…&flow=…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"77010000", "8507600", "850760000000", "ABC"})
    void aCodeOfNoProductIsNoHintToAnotherOne(String code) {
        var found = post(EXPORTS + "&period=2024", utf8("商品编码,人民币\n" + code + ",5\n"))
                .statusCode(422)
                .extract()
                .<String>path("faults[0].reason");
        assertEquals(-1, found.indexOf("did you mean"), found);
    }

    @Test
    void namedUnitsAreKeptAndOthersCounted() {
        imported("商品编码,第一数量,第一计量单位,第二数量,第二计量单位,人民币\n85076000,5,千个,7,平方米,9\n")
                .body("notes", equalTo(List.of("Left out: 1 quantities in 平方米; figures hold kilograms and pieces.")));
        assertEquals(5000, value("CN", "W", "85076000", "2024", "measure: QUANTITY, unit: PIECES"));
    }

    @Test
    void quantitiesWithoutAUnitAreCounted() {
        imported("商品编码,第一数量,第一计量单位,人民币\n85076000,5,,9\n85076001,5,-,9\n85076002,0,-,9\n")
                .body("accepted", equalTo(3))
                .body("notes", equalTo(List.of("Left out: 2 quantities without a unit.")));
        imported("商品编码,第一数量,人民币\n85076000,5,9\n".replace("85076000", "85076003"))
                .body("notes", equalTo(List.of("Left out: 1 quantities without a unit.")));
    }

    @Test
    void aSumHasAQuantityOnlyIfAllOfItsRowsHaveOne() {
        imported("商品编码,第一数量,第一计量单位,第二数量,第二计量单位,人民币\n"
                        + "8507600010,5,千克,2,个,7\n8507600090,6,千克,0,-,8\n"
                        + "8507100010,5,千克,0,-,7\n8507100090,0,-,0,-,8\n")
                .body("accepted", equalTo(3))
                .body("notes", hasItem("Left out: 2 sums of quantities that not all of their rows have."));
        assertEquals(15, value("CN", "W", "85076000", "2024", ""));
        assertEquals(11, value("CN", "W", "85076000", "2024", "measure: QUANTITY"));
        assertNull(figure("CN", "W", "85076000", "2024", "measure: QUANTITY, unit: PIECES"));
        assertNull(figure("CN", "W", "85071000", "2024", "measure: UNIT_VALUE"));
    }

    @Test
    void aFileWithNothingToImportIsRefusedWithAReason() {
        post(EXPORTS + "&period=2024", utf8("贸易伙伴编码,人民币\n701,5\n502,-\n"))
                .statusCode(422)
                .body("faultCount", equalTo(1))
                .body("faults[0].reason", equalTo("no row of the file has anything to import"));
    }

    private static ValidatableResponse imported(String text) {
        return post(EXPORTS + "&period=2024", utf8(text)).statusCode(201);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static double value(String area, String market, String sector, String period, String more) {
        return figure(area, market, sector, period, more).doubleValue();
    }

    private static Number figure(String area, String market, String sector, String period, String more) {
        return Steward.ask(
                        ("{ province(code: \"%s\") { figure(flow: EXPORT, market: \"%s\", sector: \"%s\", period: \"%s\", %s)"
                                        + " { value { value } } } }")
                                .formatted(
                                        area,
                                        market,
                                        sector,
                                        period,
                                        more.contains("measure:") ? more : "measure: VALUE " + more))
                .get("data.province.figure?.value?.value");
    }
}
