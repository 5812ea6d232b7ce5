package io.waimao.ingestion;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Stewarded.class)
class ImportTest {

    private static final String SOURCE = """
            id,title,publisher,published_on,published_precision,kind
            extract,Customs extract,Hangzhou Customs,2026-01-05,DAY,OFFICIAL
            """;

    private static final String HEADER =
            "REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,OBS_VALUE,LOWER,UPPER,QUALIFIER,UNIT,"
                    + "OBS_STATUS,SOURCE\n";

    private static final String EXPORTS_2024 = "CN-ZJ,EXPORT,W,_T,_T,VALUE,2024,3901000000000,,,EXACT,CNY,A,extract\n";

    private String before;
    private long exportsBefore;

    @BeforeEach
    void importTheSource() {
        before = version();
        exportsBefore = exports2024("").getLong("data.province.figure.value.value");
        post("sources", SOURCE).statusCode(201).body("outcome", equalTo("IMPORTED"));
    }

    /** Without the releases of a test, the data is the same as before it. */
    @AfterEach
    void retractEverything() {
        standing().forEach(ImportTest::retract);
        assertEquals(before, version());
    }

    @Test
    void aReleaseChangesTheAnswersAndItsRetractionRestoresThem() {
        assertEquals(exportsBefore, exports2024("").getLong("data.province.figure.value.value"));
        var code = post("observations?name=2024.csv", HEADER + EXPORTS_2024)
                .statusCode(201)
                .body("release.rows", equalTo(1))
                .body("release.name", equalTo("2024.csv"))
                .extract()
                .<String>path("release.code");
        assertEquals(3901000000000L, exports2024("").getLong("data.province.figure.value.value"));
        assertEquals("extract", exports2024("").getString("data.province.figure.source.code"));
        assertEquals(exportsBefore, exports2024(", asOf: \"2026-01-04\"").getLong("data.province.figure.value.value"));
        assertNotEquals(before, version());

        retract(code);
        assertEquals(exportsBefore, exports2024("").getLong("data.province.figure.value.value"));
    }

    @Test
    void theSameContentAgainIsNoChangeAndSaysSo() throws IOException {
        var code = post("observations", HEADER + EXPORTS_2024).extract().<String>path("release.code");
        post("observations", HEADER + EXPORTS_2024)
                .statusCode(200)
                .body("outcome", equalTo("UNCHANGED"))
                .body("release.code", equalTo(code));
        post("observations", gzip(HEADER + EXPORTS_2024), "application/gzip").body("outcome", equalTo("UNCHANGED"));
        retract(code);
        post("observations", gzip(HEADER + EXPORTS_2024), "text/csv").statusCode(201);
    }

    @Test
    void aFaultRejectsTheFileUnlessAPartialImportIsRequested() {
        var file = HEADER + EXPORTS_2024 + "CN-ZJ,EXPORT,W,_T,_T,VALUE,2025,much,,,EXACT,CNY,A,extract\n";
        post("observations", file)
                .statusCode(422)
                .body("outcome", equalTo("REJECTED"))
                .body("release", equalTo(null))
                .body("faultCount", equalTo(1))
                .body("faults[0].line", equalTo(3))
                .body("faults[0].column", equalTo("OBS_VALUE"))
                .body("faults[0].value", equalTo("much"))
                .body("faults[0].reason", containsString("1234.5"));
        assertEquals(exportsBefore, exports2024("").getLong("data.province.figure.value.value"));
        post("observations?partial=true", file)
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("faultCount", equalTo(1));
        assertEquals(3901000000000L, exports2024("").getLong("data.province.figure.value.value"));
    }

    @Test
    void aDryRunReadsEverythingAndStoresNothing() {
        post("observations?dryRun=true", HEADER + EXPORTS_2024)
                .statusCode(200)
                .body("outcome", equalTo("TRIED"))
                .body("accepted", equalTo(1));
        assertEquals(exportsBefore, exports2024("").getLong("data.province.figure.value.value"));
        post("observations?dryRun=true", HEADER + "CN-ZZ" + EXPORTS_2024.substring(5))
                .statusCode(422)
                .body("faults[0].reason", containsString("did you mean CN-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN-ZJ,EXPORT,W,_T,_T,VALUE,2024,1,,,EXACT,PERCENT,A,extract | UNIT | does not fit the measure",
                "CN-ZJ,EXPORT,W,_T,_T,VALUE,2024-13,1,,,EXACT,CNY,A,extract | TIME_PERIOD | allowed: a year",
                "CN-ZJ,EXPORT,W,_T,_T,VALUE,2024,2,3,4,ROUNDED,CNY,A,extract | QUALIFIER | lower ≤ value ≤ upper",
                "CN-ZJ,EXPORT,ASEEN,_T,_T,VALUE,2024,1,,,EXACT,CNY,A,extract | COUNTERPART_AREA | did you mean ASEAN?",
                "CN-ZJ,EXPORT,W,_T,_T,VALUE,2024,1,,,EXACT,CNY,A,nobody | SOURCE | unknown source",
                "CN-ZJ,EXPORT,W,_T,_T,VALUE,2024,3.9e12,,,EXACT,CNY,A,zj-stats-2024 | SOURCE | has already reported this figure",
                "CN-ZJ,EXPORT,W | '' | the row has 3 values, the header 14",
            })
    void everyKindOfFaultIsReportedWithItsPlaceAndReason(String row, String column, String reason) {
        post("observations", HEADER + row + "\n")
                .statusCode(422)
                .body("faultCount", equalTo(1))
                .body("faults[0].line", equalTo(2))
                .body("faults[0].column", equalTo(column))
                .body("faults[0].reason", containsString(reason));
    }

    @Test
    void faultsOfAllKindsAreCollectedInOnePassUpToAHundred() {
        var rows = new StringBuilder(HEADER).append(EXPORTS_2024).append(EXPORTS_2024);
        IntStream.range(0, 150)
                .forEach(i ->
                        rows.append("CN-Q").append(i).append(",EXPORT,W,_T,_T,VALUE,2024,1,,,EXACT,CNY,A,extract\n"));
        post("observations", rows.toString())
                .statusCode(422)
                .body("faultCount", equalTo(151))
                .body("faults", hasSize(100))
                .body("faults[0].reason", containsString("lines 2 and 3 are duplicates"));
    }

    @Test
    void anotherKindOfFileIsRecognizedAsSuch() {
        fault("observations", new byte[0], "the file is empty");
        fault("observations", "REF_AREA,FLOW\n".getBytes(UTF_8), "the column is missing");
        fault("observations", (HEADER + "CN-ZJ,出口\n").getBytes(Charset.forName("GBK")), "the row has 2 values");
        fault(
                "observations",
                new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0},
                "not text: the line contains a NUL character");
        fault("observations", (HEADER + "x".repeat(10_000_000)).getBytes(UTF_8), "longer than 1000000 characters");
        post("observations", new byte[] {0x1F, (byte) 0x8B, 1, 2, 3}, "application/gzip")
                .statusCode(400)
                .body("errors[0].message", containsString("cannot be read to its end"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer wrong", "Basic c2VjcmV0", "secret"})
    void onlyAStewardMayImport(String authorization) {
        given().header("Authorization", authorization)
                .contentType("text/csv")
                .body(HEADER + EXPORTS_2024)
                .post("/import/observations")
                .then()
                .statusCode(401)
                .header(
                        "WWW-Authenticate",
                        authorization.equals("Bearer wrong") ? "Bearer error=\"invalid_token\"" : "Bearer")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        given().header("Authorization", authorization)
                .contentType("application/json")
                .body(Map.of("query", "mutation { retractRelease(code: \"reference-1\") { code } }"))
                .post("/graphql")
                .then()
                .statusCode(401)
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void otherPathsAndTypesAreRefusedWithTheAllowedOnes() {
        post("figures", HEADER).statusCode(400).body("errors[0].message", containsString("/import/market-members"));
        post("observations?partial=yes", HEADER)
                .statusCode(400)
                .body("errors[0].message", containsString("true, false"));
        post("observations", HEADER.getBytes(UTF_8), "application/octet-stream")
                .statusCode(415)
                .body("errors[0].message", containsString("text/csv"));
    }

    @Test
    void progressIsAvailableByIdAfterTheImport() {
        post("observations?id=mine", HEADER + EXPORTS_2024).body("import", equalTo("mine"));
        given().header("Authorization", Stewarded.AUTHORIZATION)
                .get("/import/mine?follow=true")
                .then()
                .statusCode(200)
                .body(containsString("\"rows\":1,"))
                .body(containsString("\"ended\":true"))
                .body(containsString("\"outcome\":\"IMPORTED\""));
    }

    @Test
    void shortTextsComeInByGraphQLToo() {
        var document = "mutation($text: String!) { importRelease(kind: OBSERVATIONS, name: \"by hand\", content: $text)"
                + " { outcome accepted faultCount faults { line reason } release { code kind name rows } } }";
        var answer = ask(document, Map.of("text", HEADER + EXPORTS_2024));
        assertEquals("IMPORTED", answer.getString("data.importRelease.outcome"));
        assertEquals("by hand", answer.getString("data.importRelease.release.name"));
        assertEquals(3901000000000L, exports2024("").getLong("data.province.figure.value.value"));
    }

    @Test
    void aReleaseThatOthersReferToAndTheShippedOneStay() {
        var source = standing().get(0);
        post("observations", HEADER + EXPORTS_2024).statusCode(201);
        var retract = "mutation($code: String!) { retractRelease(code: $code) { code } }";
        assertEquals(
                "its rows are referred to by other releases; retract those first",
                ask(retract, Map.of("code", source)).getString("errors[0].message"));
        assertEquals("BAD_USER_INPUT", ask(retract, Map.of("code", shipped())).getString("errors[0].extensions.code"));
        assertEquals(null, ask(retract, Map.of("code", "nothing-1")).getString("data.retractRelease.code"));
    }

    @Test
    void claimsAreCheckedAgainWheneverTheDataChanges() {
        var claim = "{ claim(code: \"zj-exports-2024-total\") { check { verdict } } }";
        post("claims", """
                        id,transition,REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,period_inferred,qualifier,value,lower,upper,UNIT,statement,source
                        zj-exports-2024-total,DIVERSIFIED_MARKETS,CN-ZJ,EXPORT,W,_T,_T,VALUE,2024,false,MORE_THAN,,3950000000000,,CNY,Exports exceeded 3.95 trillion yuan,extract
                        """).statusCode(201);
        assertEquals("CONTRADICTED", ask(claim, Map.of()).getString("data.claim.check.verdict"));
        post("sources", SOURCE.replace("extract,", "revision,").replace("2026-01-05", "2026-02-05"))
                .statusCode(201);
        post("observations", HEADER + EXPORTS_2024.replace("3901", "3960").replace(",extract", ",revision"))
                .statusCode(201);
        assertEquals("SUPPORTED", ask(claim, Map.of()).getString("data.claim.check.verdict"));
    }

    @Test
    void aClaimAboutACountryAndAnHsCodeIsCheckedAgainstFiguresOfThem() {
        post("claims", """
                        id,transition,REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,period_inferred,qualifier,value,lower,upper,UNIT,statement,source
                        zj-machines-us,DIVERSIFIED_MARKETS,CN-ZJ,EXPORT,US,85,_T,SHARE_OF_FLOW,2024,false,MORE_THAN,,1,,PERCENT,More than one percent,zj-stats-2024
                        """).statusCode(201);
        var claim = "{ claim(code: \"zj-machines-us\") { check { verdict evidence { id } } } }";
        assertEquals("INSUFFICIENT_DATA", ask(claim, Map.of()).getString("data.claim.check.verdict"));
        post(
                        "observations",
                        HEADER + EXPORTS_2024 + "CN-ZJ,EXPORT,US,85,_T,VALUE,2024,78020000000,,,EXACT,CNY,A,extract\n")
                .statusCode(201);
        assertEquals("SUPPORTED", ask(claim, Map.of()).getString("data.claim.check.verdict"));
        assertEquals(
                2, ask(claim, Map.of()).getList("data.claim.check.evidence").size());
    }

    private static void fault(String kind, byte[] content, String reason) {
        post(kind, content, "text/csv").statusCode(422).body("faults.reason.toString()", containsString(reason));
    }

    private static ValidatableResponse post(String path, String content) {
        return post(path, content.getBytes(UTF_8), "text/csv");
    }

    private static ValidatableResponse post(String path, byte[] content, String type) {
        return given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType(type)
                .body(content)
                .post("/import/" + path)
                .then();
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static JsonPath exports2024(String asOf) {
        return ask(
                "{ province(code: \"CN-ZJ\") { figure(flow: EXPORT, measure: VALUE, period: \"2024\"%s) { value { value } source { code } } } }"
                        .formatted(asOf),
                Map.of());
    }

    private static String version() {
        return ask("{ dataset { version } }", Map.of()).getString("data.dataset.version");
    }

    private static String shipped() {
        return ask("{ dataset { releases { code retractedAt } } }", Map.of())
                .getString(
                        "data.dataset.releases.find { it.retractedAt == null && it.code.startsWith('reference') }.code");
    }

    /** The releases other than the shipped one that are not retracted, the latest first. */
    private static List<String> standing() {
        return ask("{ dataset { releases { code retractedAt } } }", Map.of())
                .getList(
                        "data.dataset.releases.findAll { it.retractedAt == null && !it.code.startsWith('reference') }.code");
    }

    private static void retract(String code) {
        var answer = ask("mutation($code: String!) { retractRelease(code: $code) { code } }", Map.of("code", code));
        assertEquals(code, answer.getString("data.retractRelease.code"), answer::prettify);
    }

    private static JsonPath ask(String document, Map<String, String> variables) {
        return given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType("application/json")
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", not(equalTo("INTERNAL_SERVER_ERROR")))
                .extract()
                .jsonPath();
    }
}
