package io.waimao.ingestion.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.catalogue.MonthlyRate;
import io.waimao.ingestion.formats.KnownCodes;
import io.waimao.ingestion.formats.MonthlyRatesFile;
import io.waimao.ingestion.formats.ProvincesFile;
import io.waimao.ingestion.reference.ReferenceFiles;
import io.waimao.ingestion.reference.ReferenceRows;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilesTest {

    private static final String HEADER = "code,kind,gb2260,name_en,name_zh\n";

    @Test
    void theShippedFilesHaveNoFault() {
        var rows = ReferenceRows.read(ReferenceFiles.shipped());
        assertEquals(32, rows.provinces().size());
        assertEquals(261, rows.markets().size());
        assertEquals(187, rows.sources().size());
        assertEquals(8, rows.exchangeRates().size());
        assertEquals(126, rows.monthlyRates().size());
        assertEquals(7564, rows.observations().size());
        assertEquals(52, rows.claims().size());
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
        assertTrue(faultsOf((HEADER + "CN-AA,PROVINCE,,Réunion,\n").getBytes(ISO_8859_1))
                .toString()
                .contains("charset=ISO-8859-1"));
    }

    @Test
    void aRateIsOfAMonthPositiveAndOfAKnownSource() {
        var sources = new Codes("source");
        sources.define("bank", 2);
        var faults = new Faults();
        var content = "month,cny_per_usd,source\n2016-01,6.5,bank\n2016,6.5,bank\n2016-02,0,bank\n2016-01,6.6,bank\n"
                + "2016-03,6.5,bureau\n";
        var read = new ArrayList<MonthlyRate>();
        new CsvFile("exchange_rates_monthly.csv", faults)
                .read(
                        new ByteArrayInputStream(content.getBytes(UTF_8)),
                        new MonthlyRatesFile(sources),
                        (rate, line) -> read.add(rate),
                        rows -> {});
        assertEquals(List.of(new MonthlyRate(YearMonth.of(2016, 1), new BigDecimal("6.5"), "bank")), read);
        var found = assertThrows(RejectedData.class, faults::throwIfAny).faults();
        assertEquals(List.of(3, 4, 5, 6), found.stream().map(Fault::line).toList());
        assertEquals(
                List.of("month", "cny_per_usd", "month", "source"),
                found.stream().map(Fault::column).toList());
    }

    private static List<Fault> faultsOf(byte[] content) {
        var faults = new Faults();
        new CsvFile("provinces.csv", faults)
                .read(
                        new ByteArrayInputStream(content),
                        new ProvincesFile(KnownCodes.none().areas()),
                        (province, line) -> {},
                        rows -> {});
        return assertThrows(RejectedData.class, faults::throwIfAny).faults();
    }
}
