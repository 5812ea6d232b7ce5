package io.waimao.ingestion;

import static io.waimao.ingestion.Upload.file;
import static io.waimao.ingestion.Upload.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** SDMX-CSV 2.0 as its field guide has it. */
@QuarkusTest
@TestProfile(Stewarded.class)
class SdmxCsvTest {

    private static final String SDMX = "observations?format=sdmx-csv";

    private static final String COMPONENTS = "REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,"
            + "OBS_VALUE,LOWER,UPPER,QUALIFIER,UNIT,OBS_STATUS,SOURCE";

    private static final String HEADER = "STRUCTURE,STRUCTURE_ID,ACTION," + COMPONENTS;
    private static final String START = "dataflow,WAIMAO:OBSERVATIONS(1.0),I,";

    private static final String VALUES = "CN-ZJ,EXPORT,US,_T,_T,VALUE,2024-01,1000,,,EXACT,USD,A,ct2\n";

    @BeforeEach
    void importTheSource() {
        Steward.post("sources", Steward.SOURCES + "ct2,Query,Customs,2026-01-05,DAY,OFFICIAL,false\n");
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdmx-upper.csv", "sdmx-labels.csv"})
    void capitalsAndLabelsAreRead(String name) {
        post(SDMX, file(name)).statusCode(201).body("accepted", equalTo(1)).body("faultCount", equalTo(0));
        assertEquals(1000, value("2024-01"));
    }

    @Test
    void theHeaderOnThePageIsRead() {
        var page = Pages.read(Path.of("src/docs/import-formats.md"));
        var rows = page.lines()
                .dropWhile(line -> !line.startsWith("    STRUCTURE,"))
                .takeWhile(line -> !line.isEmpty())
                .map(String::strip)
                .toList();
        assertTrue(page.contains("observations?format=sdmx-csv"));
        imported(String.join("\n", rows)).body("accepted", equalTo(1));
        assertEquals(1_000_000, value("2024-01"));
    }

    @Test
    void namesStandInColumnsOfTheirOwnEvenIfTheyLookLikeComponents() {
        imported("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,"
                        + COMPONENTS.replace(",", ",Measure,")
                        + ",Source\nDATAFLOW,WAIMAO:OBSERVATIONS(1.0),Figures,I,"
                        + VALUES.strip().replace(",", ",QUANTITY,")
                        + ",Name\n")
                .body("accepted", equalTo(1))
                .body("notes", hasSize(0));
        assertEquals(1000, value("2024-01"));
    }

    @Test
    void keysAndSeparatorsAndSmallLettersAndAnAbsentActionAreRead() {
        imported(("STRUCTURE[;],STRUCTURE_ID,SERIES_KEY,OBS_KEY," + COMPONENTS).toLowerCase(java.util.Locale.ROOT)
                        + ",comment_obs[]\ndataflow,WAIMAO:OBSERVATIONS(1.0),A.B,A.B.2024-01,"
                        + VALUES.strip()
                        + ",one;two\n")
                .body("accepted", equalTo(1))
                .body("notes", hasSize(0));
        assertEquals(1000, value("2024-01"));
    }

    @Test
    void aSeparatorMayBeASemicolon() {
        imported((HEADER + "\n" + START + VALUES).replace(',', ';')).body("accepted", equalTo(1));
    }

    @Test
    void theMultiplierIsAppliedToTheValueAndItsBounds() {
        imported(HEADER + ",UNIT_MULT\n" + START
                + "CN-ZJ,EXPORT,US,_T,_T,VALUE,2024-01,1.5,1.45,1.55,ROUNDED,USD,A,ct2,6\n");
        assertEquals(1_500_000, value("2024-01"));
        var bounds = Steward.ask("{ province(code: \"CN-ZJ\") { figure(flow: EXPORT, market: \"US\", measure: VALUE, "
                + "unit: USD, period: \"2024-01\") { value { lower upper } } } }");
        assertEquals(1_450_000, bounds.getInt("data.province.figure.value.lower"));
        assertEquals(1_550_000, bounds.getInt("data.province.figure.value.upper"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "99", "x"})
    void aMultiplierThatIsNoPowerOfTenIsAFault(String power) {
        post(SDMX, utf8(HEADER + ",UNIT_MULT\n" + START + VALUES.strip() + "," + power + "\n"))
                .statusCode(422)
                .body("faults[0].column", equalTo("UNIT_MULT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "D", "E", "F", "G", "I", "K", "W", "P", "S", "J", "N", "U", "V", "_U", "X"})
    void everyStatusOfAValueIsKept(String status) {
        imported(HEADER + "\n" + START + VALUES.replace(",A,ct2", "," + status + ",ct2"));
        var exported = io.restassured.RestAssured.get("/export/observations.csv?format=sdmx-csv&sources=ct2")
                .asString();
        assertTrue(exported.contains(",USD," + status + ","), exported);
    }

    @Test
    void aStatusWithoutAPublishedMeaningIsUnknownAndCounted() {
        imported(HEADER + "\n" + START + VALUES.replace(",A,ct2", ",R,ct2"))
                .body(
                        "notes",
                        equalTo(List.of("OBS_STATUS R has no published meaning: 1 figures have the status "
                                + "unknown (_U).")));
    }

    @ParameterizedTest
    @CsvSource({"O, 5", "M, 5", "L, ''", "H, ''", "Q, ''", "K, ''", "A, NaN", "S, ''"})
    void missingValuesAreLeftOutAndCounted(String status, String value) {
        imported(HEADER + "\n" + START + VALUES + START
                        + VALUES.replace("2024-01,1000", "2024-02," + value).replace(",A,ct2", "," + status + ",ct2"))
                .body("accepted", equalTo(1))
                .body("notes", equalTo(List.of("Left out: 1 rows without a value, OBS_STATUS %s.".formatted(status))));
    }

    @Test
    void attributesThatAreNotOursAreIgnoredAndCounted() {
        imported(HEADER + ",DECIMALS,UPDATED\n" + START + VALUES.strip() + ",2,2021-01-22T13:15:41Z\n")
                .body("accepted", equalTo(1))
                .body("notes", equalTo(List.of("Ignored: 2 columns: DECIMALS, UPDATED.")));
    }

    @ParameterizedTest
    @CsvSource({"A, 200", "M, 200", "R, 200", "I, 422", "'', 422"})
    void whatIsThereAlreadyStaysOrIsAFaultByItsAction(String action, int status) {
        imported(HEADER + "\n" + START + VALUES);
        var again = HEADER + "\n" + START.replace(",I,", "," + action + ",") + VALUES;
        post(SDMX + "&dryRun=true", utf8(again + again.split("\n")[1].replace("2024-01", "2024-02") + "\n"))
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"M, a revision needs a source of its own", "R, a revision needs a source of its own"})
    void anotherValueOfTheSameSourceIsAFault(String action, String reason) {
        imported(HEADER + "\n" + START + VALUES);
        post(SDMX, utf8(HEADER + "\n" + START.replace(",I,", "," + action + ",") + VALUES.replace("1000", "1001")))
                .statusCode(422)
                .body("faults[0].reason", containsString(reason));
        assertEquals(1000, value("2024-01"));
    }

    @Test
    void anotherValueIsNotAppended() {
        imported(HEADER + "\n" + START + VALUES);
        imported(HEADER + "\n" + START.replace(",I,", ",A,") + VALUES.replace("1000", "1001")
                        + START.replace(",I,", ",A,") + VALUES.replace("2024-01", "2024-02"))
                .body("accepted", equalTo(1))
                .body("notes", hasItem("Stored before: 1 figures that an earlier import has."));
        assertEquals(1000, value("2024-01"));
    }

    @Test
    void aRowThatDeletesIsAFaultThatSaysHowToRetract() {
        post(SDMX, utf8(HEADER + "\n" + START.replace(",I,", ",D,") + VALUES))
                .statusCode(422)
                .body("faults[0].column", equalTo("ACTION"))
                .body("faults[0].reason", containsString("retractRelease"));
    }

    @Test
    void theFirstVersionIsToldInOneSentence() {
        post(SDMX, utf8("DATAFLOW," + COMPONENTS + "\nWAIMAO:OBSERVATIONS(1.0)," + VALUES))
                .statusCode(422)
                .body("faults", hasSize(1))
                .body("faults[0].reason", containsString("SDMX-CSV 1.0"));
    }

    private static ValidatableResponse imported(String text) {
        return post(SDMX, utf8(text)).statusCode(201);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static double value(String period) {
        return Steward.ask(("{ province(code: \"CN-ZJ\") { figure(flow: EXPORT, market: \"US\", measure: VALUE, "
                                + "unit: USD, period: \"%s\") { value { value } } } }")
                        .formatted(period))
                .getDouble("data.province.figure.value.value");
    }
}
