package io.waimao.ingestion.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.paging.BadInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the text of a file is found out, and what is no text. */
class TextFormTest {

    private static final Charset GBK = Charset.forName("GBK");

    /** The values of two columns. */
    private record Pairs() implements ItemFormat<List<String>> {

        @Override
        public Columns columns() {
            return Columns.of("标题", "日期");
        }

        @Override
        public List<String> read(Row row) {
            return List.of(row.text("标题", 100), row.text("日期", 100));
        }
    }

    private final Faults faults = new Faults();
    private final List<List<String>> rows = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"标题,日期\n一,二\n", "\"标题\",\"日期\"\r\n\"一\",\"二\"\r\n", "日期\t标题\n二\t一\n"})
    void utf16WithoutAMarkIsFound(String text) {
        for (var charset : List.of(UTF_16LE, UTF_16BE)) {
            assertEquals(charset.name(), read(text.getBytes(charset)).encoding());
        }
        assertEquals(List.of(List.of("一", "二"), List.of("一", "二")), rows);
        assertTrue(faults.isEmpty());
    }

    @Test
    void nulCharactersInAnotherEncodingAreNotTakenForUtf16() {
        for (var text : List.of("标题,日期\n一\0,二\n三\0,四四\0\n五\0五\0,六\n", "标\0题,出版者\0,日\0期\n一\0,二,三\n")) {
            assertEquals("GB18030", read(text.getBytes(GBK)).encoding());
        }
        assertEquals("UTF-8", read("标题,日期\na\0,b\0\0\n".getBytes(UTF_8)).encoding());
        assertFalse(faults.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"标题,日期,,\n一,二\n", "标题,日期,\n一,二,\n", "标题,日期\n一,二,,\n"})
    void columnsWithoutANameAtTheEndNeedNoValues(String text) {
        read(text.getBytes(UTF_8));
        assertEquals(List.of(List.of("一", "二")), rows);
        assertTrue(faults.isEmpty());
    }

    @Test
    void aValueInAColumnWithoutANameIsAFault() {
        read("标题,日期,\n一,二,三\n".getBytes(UTF_8));
        assertEquals(1, faults.total());
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304140006000800, Excel workbook",
        "D0CF11E0A1B11AE10000, Excel workbook",
        "255044462D312E370A25, PDF",
        "3C68746D6C3E3C626F64, HTML",
    })
    void whatIsNoTextIsRefusedInOneSentence(String start, String what) throws IOException {
        var content = HexFormat.of().parseHex(start);
        assertTrue(refused(content).contains(what));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        assertTrue(refused(packed.toByteArray()).contains(what));
    }

    private static String refused(byte[] content) {
        return String.valueOf(assertThrows(BadInput.class, () -> FileContent.of(new ByteArrayInputStream(content)))
                .getMessage());
    }

    private TextForm read(byte[] content) {
        var csv = new CsvFile("file.csv", faults);
        csv.read(new ByteArrayInputStream(content), new Pairs(), (row, line) -> rows.add(row), count -> {});
        return csv.form();
    }
}
