package io.waimao.export;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Stewarded;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Stewarded.class)
class ExportTest {

    private static final String SOURCE =
            "id,title,publisher,published_on,published_precision,kind,licence,retrieved_on,via\n"
                    + "extract,\"An \"\"extract\"\"\",Customs,2026-01-05,DAY,OFFICIAL_VIA_COPY,"
                    + "CC BY 4.0,2026-01-06,\"copy, second edition\"\n";

    private static final String FIGURES =
            "REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,OBS_VALUE,LOWER,"
                    + "UPPER,QUALIFIER,UNIT,OBS_STATUS,SOURCE,PUBLISHED_TEXT,COMMENT_OBS\n"
                    + "CN-ZJ,EXPORT,W,_T,_T,VALUE,2024,3901000000000,,,EXACT,CNY,P,extract,\"3,901 bn\",\"two\nlines\"\n"
                    + "CN-ZJ,EXPORT,ASEAN,_T,_T,GROWTH_YOY,2023,,10,,MORE_THAN,PERCENT,A,extract,,\n";

    /** What comes out goes in again and is the same data, by the shipped columns and by SDMX-CSV. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "sdmx-csv"})
    void anImportOfAnExportIsTheSameData(String format) {
        var before = version();
        var source = post("sources", SOURCE);
        var figures = post("observations", FIGURES);
        var with = version();
        var exportedSources = lines("sources.csv", "extract");
        var exportedFigures = get("observations.csv?sources=extract&format=" + format);
        retract(figures);
        retract(source);
        assertEquals(before, version());

        source = post("sources", exportedSources);
        figures = post("observations?format=" + format, exportedFigures);
        assertEquals(with, version());
        assertEquals(exportedFigures, get("observations.csv?sources=extract&format=" + format));
        retract(figures);
        retract(source);
    }

    @Test
    void exportedClaimsEqualTheImportedOnes() {
        var before = version();
        var header = get("claims.csv").lines().findFirst().orElseThrow();
        var shipped = get("claims.csv?sources=cd-2025-10-23");
        assertEquals(header, shipped.lines().findFirst().orElseThrow());
        var renamed = shipped.replaceAll("(?m)^zj-", "copy-");
        var copy = post("claims", renamed);
        assertEquals(renamed, lines("claims.csv", "copy-"));
        retract(copy);
        assertEquals(before, version());
    }

    @Test
    void aFilterHoldsAsInGraphQL() {
        var all = get("observations.csv").lines().count() - 1;
        assertEquals(
                currentFigures(), get("observations.csv?current=true").lines().count() - 1);
        assertTrue(all >= currentFigures());
        var some = get("observations.csv?current=true&provinces=CN-ZJ&flows=EXPORT&measures=VALUE&periods=2024");
        assertEquals(
                List.of("2024"),
                some.lines().skip(1).map(line -> line.split(",")[8]).distinct().toList());
        assertTrue(get("observations.csv?asOf=2020-01-01").lines().count() < all);
    }

    @Test
    void aClientThatAcceptsGzipGetsGzip() {
        given().header("Accept-Encoding", "gzip")
                .get("/export/observations.csv")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .contentType("text/csv")
                .body(containsString("REF_AREA,FLOW"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observations.csv?flows=OUT | BAD_USER_INPUT | EXPORT",
                "observations.csv?period=2024 | BAD_USER_INPUT | periods",
                "observations.csv?asOf=yesterday | BAD_USER_INPUT | 2025-10-23",
                "observations.csv?format=xml | BAD_USER_INPUT | sdmx-csv",
                "sources.csv?kinds=MEDIA | BAD_USER_INPUT | none",
                "figures.csv | BAD_USER_INPUT | claims.csv",
                "indicators.csv?indicators=GROWTH | BAD_USER_INPUT | LOCATION_QUOTIENT",
                "indicators.csv?indicators=REVEALED_COMPARATIVE_ADVANTAGE | BAD_USER_INPUT | market, sector",
                "indicators.csv?transitions=OTHER | BAD_USER_INPUT | DIVERSIFIED_MARKETS",
                "indicators.csv?flows=EXPORT | BAD_USER_INPUT | asOf, format, indicators, provinces, transitions",
                "indicators.csv?format=sdmx-csv | BAD_USER_INPUT | csv, as an indicator has no structure in SDMX",
            })
    void unknownParametersAreRefusedWithTheAllowedValues(String file, String code, String allowed) {
        given().get("/export/" + file)
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", containsString(allowed));
    }

    /** Each row is what GraphQL answers, and what went in can be looked up by its code. */
    @Test
    void indicatorsAreExportedWithTheirInputs() {
        var rows = get("indicators.csv?provinces=CN-ZJ&indicators=LOCATION_QUOTIENT")
                .split("\r\n");
        assertEquals(
                "REF_AREA,transition,indicator,TIME_PERIOD,value,lower,upper,qualifier,UNIT,formula,inputs,caveats",
                rows[0]);
        assertEquals(2, rows.length);
        var row =
                "CN-ZJ,EMERGING_SECTORS,LOCATION_QUOTIENT,2023-01-01/P9M,0.92321204,0.91695146,0.92953917,ROUNDED,RATIO,"
                        + "(x / X) / (x_comparator / X_comparator),";
        assertTrue(rows[1].startsWith(row), rows[1]);
        assertTrue(rows[1].contains("The period of an input differs: "), rows[1]);
        var inputs = rows[1].substring(row.length()).split(",")[0].split(" ");
        assertEquals(4, inputs.length);
        for (var input : inputs) {
            var id = Base64.getUrlEncoder().withoutPadding().encodeToString(("Observation:" + input).getBytes(UTF_8));
            var document = "{ node(id: \"%s\") { ... on Observation { code } } }".formatted(id);
            given().contentType("application/json")
                    .body(Map.of("query", document))
                    .post("/graphql")
                    .then()
                    .body("data.node.code", equalTo(input));
        }
    }

    @Test
    void indicatorsAreFilteredByProvinceTransitionAndDay() {
        var all = column(0, "indicators.csv");
        assertTrue(all.containsAll(List.of("CN", "CN-SD", "CN-ZJ")), all::toString);
        assertEquals(List.of("CN-ZJ"), column(0, "indicators.csv?provinces=CN-ZJ,CN-XX"));
        assertEquals(
                List.of("BRAND_LED_GLOBALIZATION"),
                column(1, "indicators.csv?transitions=BRAND_LED_GLOBALIZATION&format=csv"));
        assertEquals(List.of(), column(0, "indicators.csv?asOf=1990-01-01&transitions=BRAND_LED_GLOBALIZATION"));
    }

    @Test
    void anIndicatorOutsideOfTheTransitionsIsExportedOnRequest() {
        assertFalse(column(2, "indicators.csv").contains("GRUBEL_LLOYD"));
        assertEquals(List.of("GRUBEL_LLOYD"), column(2, "indicators.csv?indicators=GRUBEL_LLOYD"));
    }

    private static List<String> column(int index, String file) {
        return get(file)
                .lines()
                .skip(1)
                .map(line -> line.split(",")[index])
                .distinct()
                .toList();
    }

    /** The nation's trade from UN Comtrade, in dollars. */
    @Test
    void aDownloadOfComtradeComesIn() {
        var source = post("sources", SOURCE);
        var comtrade = "typeCode,period,reporterCode,flowCode,partnerCode,cmdCode,cmdDesc,primaryValue\n"
                + "C,2017,156,X,0,TOTAL,All,2263370504301.123\n"
                + "C,201801,156,M,842,85,\"Electrical, electronic\",1234567.895\n";
        var figures = post("observations?format=comtrade&source=extract", comtrade);
        var exported = get("observations.csv?sources=extract");
        assertTrue(exported.contains("CN,EXPORT,W,_T,_T,_T,_T,VALUE,2017,2263370504301.12,"), exported);
        assertTrue(exported.contains("CN,IMPORT,US,85,_T,_T,_T,VALUE,2018-01,1234567.9,"), exported);
        retract(figures);
        given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType("text/csv")
                .body((comtrade + "C,2017,36,Z,1,7701,x,-\n").getBytes(UTF_8))
                .post("/import/observations?format=comtrade&source=extract")
                .then()
                .statusCode(422)
                .body(
                        "faults.column",
                        equalTo(List.of("reporterCode", "partnerCode", "flowCode", "cmdCode", "primaryValue")));
        retract(source);
    }

    private static String get(String file) {
        return given().get("/export/" + file).then().statusCode(200).extract().asString();
    }

    /** The header and the lines that begin so. */
    private static String lines(String file, String beginning) {
        var all = get(file).lines().toList();
        return all.get(0)
                + "\r\n"
                + String.join(
                        "",
                        all.stream()
                                .filter(line -> line.startsWith(beginning))
                                .map(line -> line + "\r\n")
                                .toList());
    }

    private static String post(String path, String content) {
        return given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType("text/csv")
                .body(content.getBytes(UTF_8))
                .post("/import/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("release.code");
    }

    private static void retract(String code) {
        ask("mutation { retractRelease(code: \"%s\") { code } }".formatted(code));
    }

    private static int currentFigures() {
        return given().contentType("application/json")
                .body(Map.of("query", "{ dataset { observationCount } }"))
                .post("/graphql")
                .jsonPath()
                .getInt("data.dataset.observationCount");
    }

    private static String version() {
        return ask("{ dataset { version } }");
    }

    private static String ask(String document) {
        return given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType("application/json")
                .body(Map.of("query", document))
                .post("/graphql")
                .then()
                .body("errors", equalTo(null))
                .extract()
                .path("data.dataset.version");
    }
}
