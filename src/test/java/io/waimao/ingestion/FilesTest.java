package io.waimao.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilesTest {

    private static final String HEADER = "code,kind,gb2260,name_en,name_zh\n";

    @Test
    void theShippedFilesHaveNoFault() {
        var rows = ReferenceRows.read(ReferenceFiles.shipped());
        assertEquals(32, rows.provinces().size());
        assertEquals(261, rows.markets().size());
        assertEquals(28, rows.sources().size());
        assertEquals(7, rows.exchangeRates().size());
        assertEquals(88, rows.observations().size());
        assertEquals(14, rows.claims().size());
    }

    @Test
    void everyFaultIsReportedInOnePassWithLineColumnAndValue() {
        var faults = faultsOf((HEADER
                        + "CN-AA,PROVINCE,110000,A,甲\n"
                        + "CN-BB,COUNTY,110000,B,乙\n"
                        + "CN-CC,PROVINCE,110000\n"
                        + "CN-DD,PROVINCE,110000,,丁\n"
                        + "CN-AA,PROVINCE,110000,E,戊\n")
                .getBytes(UTF_8));
        assertEquals(List.of(3, 4, 5, 6), faults.stream().map(Fault::line).toList());
        assertEquals("kind", faults.get(0).column());
        assertEquals("COUNTY", faults.get(0).value());
        assertEquals("name_en", faults.get(2).column());
        assertEquals("CN-AA", faults.get(3).value());
    }

    @Test
    void anEmptyFileAMissingColumnAndAnotherEncodingAreFaults() {
        assertEquals(1, faultsOf(new byte[0]).size());
        assertTrue(faultsOf("code,kind,gb2260,name_en\n".getBytes(UTF_8))
                .toString()
                .contains("name_zh"));
        assertTrue(!faultsOf((HEADER + "CN-AA,PROVINCE,,A,浙江\n").getBytes(Charset.forName("GBK")))
                .isEmpty());
    }

    private static List<Fault> faultsOf(byte[] content) {
        var faults = new Faults();
        new Table("provinces.csv", faults)
                .read(
                        new ByteArrayInputStream(content),
                        new ProvincesFile(KnownCodes.none().areas()),
                        (province, line) -> {},
                        rows -> {});
        return assertThrows(RejectedData.class, faults::throwIfAny).faults();
    }
}
