package io.waimao.ingestion;

import static io.waimao.ingestion.Upload.file;
import static io.waimao.ingestion.Upload.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.Pages;
import io.waimao.catalogue.SourceDocument;
import io.waimao.ingestion.csv.CsvFile;
import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.formats.customs.ProvinceTableFile;
import io.waimao.ingestion.reference.ReferenceFiles;
import io.waimao.ingestion.reference.ReferenceRows;
import io.waimao.observations.Observation;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The customs administration's monthly table of provinces; the file holds the figures of July 2025 that are shipped.
 */
@QuarkusTest
@TestProfile(Stewarded.class)
class ProvinceTableTest {

    private static final String JULY = "gacc-loc-2025-07";
    private static final String TABLE = "observations?format=customs-provinces&source=july";

    @BeforeEach
    void importTheSource() {
        Steward.post("sources", Steward.SOURCES + "july,Table,Customs,2025-08-18,MONTH,OFFICIAL_VIA_COPY,false\n");
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void itsFiguresAreThoseThatWereShipped() {
        var shipped = ReferenceRows.read(ReferenceFiles.shipped());
        var source = shipped.sources().stream()
                .filter(document -> document.code().equals(JULY))
                .findFirst()
                .orElseThrow();
        var expected = new TreeSet<String>();
        shipped.observations().stream()
                .filter(figure -> figure.sourceCode().equals(JULY))
                .forEach(figure -> expected.add(FigureSink.contentOf(figure)));
        assertEquals(288, expected.size());
        assertEquals(expected, contents(source));
    }

    private static Set<String> contents(SourceDocument source) {
        var contents = new TreeSet<String>();
        var faults = new Faults();
        new CsvFile("table.csv", faults)
                .read(
                        new ByteArrayInputStream(file("customs-provinces-2025-07.csv")),
                        new ProvinceTableFile(source, io.waimao.observations.Period.parse("2025-07")),
                        (Observation figure, long line) -> contents.add(FigureSink.contentOf(figure)),
                        rows -> {});
        faults.throwIfAny();
        return contents;
    }

    @Test
    void theHeaderOnThePageIsThatOfTheFile() {
        var header = new String(file("customs-provinces-2025-07.csv"), UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .limit(3)
                .map("    %s\n"::formatted)
                .collect(Collectors.joining());
        assertTrue(Pages.read(Path.of("src/docs/import-formats.md")).contains(header));
    }

    @Test
    void citiesAndZonesAreLeftOutAndCounted() {
        post(TABLE + "&period=2025-07", file("customs-provinces-2025-07.csv"))
                .statusCode(201)
                .body("accepted", equalTo(288))
                .body("faultCount", equalTo(0))
                .body("notes", equalTo(List.of("Left out: 3 rows of cities and development zones.")));
    }

    /** As a spreadsheet saves it: cells that span columns are empty but for the first, and the title is above. */
    private static final String SAVED = """
            （13）2024年1月进出口商品收发货人所在地总值表,,,,,,,,,
            ,,,,,,,,,单位：千美元
            收发货人所在地,进出口,,出口,,进口,,累计比去年同期±％,,
            ,1月,1至1月,1月,1至1月,1月,1至1月,进出口,出口,进口
            总值,"1,000","1,000",600,600,400,400,20,-,-3.1
            浙江省,100,100,60,60,40,40,-,-,-
            """;

    @Test
    void aTableInDollarsNamesItsMonthAndMissesProvinces() {
        post(TABLE, SAVED.getBytes(Charset.forName("GBK")))
                .statusCode(201)
                .body("accepted", equalTo(3 + 2 + 3))
                .body("encoding", equalTo("GB18030"))
                .body("notes", hasSize(1))
                .body("notes[0]", containsString("There is no row of 上海市, "));
        var figure = Steward.ask(
                "{ province(code: \"CN-ZJ\") { figure(flow: EXPORT, measure: VALUE, period: \"2024-01\", unit: USD) "
                        + "{ value { value lower upper published } } } }");
        assertEquals(60_000, figure.getInt("data.province.figure.value.value"));
        assertEquals(59_500, figure.getInt("data.province.figure.value.lower"));
        assertEquals("60 thousand dollars", figure.getString("data.province.figure.value.published"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "'' | '' | '' | 201 | none",
                "2024年1月 | '' | '' | 422 | name the month: period=2024-01",
                "千美元 | 百斤 | '' | 422 | 单位",
                "'' | '' | &period=2024-02 | 422 | the header is about month 1 of 2024",
                "收发货人所在地, | 颜色, | '' | 422 | these are the columns",
            })
    void whatTheHeaderLacksIsAskedFor(String from, String to, String parameter, int status, String reason) {
        var missing = to.isEmpty() && from.startsWith("2024") ? SAVED.replace(from, "") : SAVED.replace(from, to);
        var answer = post(
                        TABLE + parameter, missing.replace("period=2024-01", "").getBytes(UTF_8))
                .statusCode(status);
        if (reason != null) {
            answer.body("faults", hasSize(1))
                    .body("faults[0].reason", containsString(reason.replace("2024-01", "2025-01")));
        }
    }
}
