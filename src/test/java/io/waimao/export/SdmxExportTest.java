package io.waimao.export;

import static io.restassured.RestAssured.get;
import static java.util.stream.Collectors.toMap;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sdmxdl.Languages;
import sdmxdl.Structure;
import sdmxdl.format.xml.SdmxXmlStreams;

/** Exports in SDMX, read by a reader of others. */
@QuarkusTest
class SdmxExportTest {

    private static final String SDMX_CSV = "application/vnd.sdmx.data+csv; version=2.0.0; labels=id; charset=utf-8";

    @Test
    void theStructureIsReadByAnotherReader() throws IOException {
        var structure = structure();
        assertEquals("WAIMAO,OBSERVATIONS,1.0", structure.getRef().toString());
        assertEquals(
                List.of(
                        "REF_AREA",
                        "FLOW",
                        "COUNTERPART_AREA",
                        "COMMODITY",
                        "BRAND",
                        "ENTERPRISE",
                        "CUSTOMS_REGIME",
                        "MEASURE",
                        "UNIT",
                        "SOURCE"),
                structure.getDimensionList().stream().map(any -> any.getId()).toList());
        assertEquals("TIME_PERIOD", structure.getTimeDimensionId());
        assertEquals("OBS_VALUE", structure.getPrimaryMeasureId());
        var codes = codes(structure);
        assertEquals("Zhejiang", codes.get("REF_AREA").get("CN-ZJ"));
        assertEquals(17, codes.get("OBS_STATUS").size());
        assertEquals(
                List.of("WAIMAO,OBSERVATIONS,1.0"),
                SdmxXmlStreams.flow21(Languages.ANY).parseChars(message()).stream()
                        .map(flow -> flow.getRef().toString())
                        .toList());
    }

    @Test
    void everyCodedValueOfAnExportIsInTheStructure() throws IOException {
        var codes = codes(structure());
        var unknown = new TreeSet<String>();
        for (var row : rows(exported("observations.csv?format=sdmx-csv&provinces=CN-ZJ"))) {
            codes.forEach((column, known) -> {
                if (!known.containsKey(row.getField(column))) {
                    unknown.add(column + " " + row.getField(column));
                }
            });
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void derivedFiguresAreMarkedAndNeedNoSource() {
        var derived = exported(
                "observations.csv?format=sdmx-csv&derived=true&provinces=CN-ZJ&flows=BALANCE&measures=VALUE&from=2024&to=2024");
        var rows = rows(derived);
        assertTrue(rows.stream().anyMatch(row -> row.getField("DERIVED").equals("true")), derived);
        var published = rows(exported(
                        "observations.csv?format=sdmx-csv&derived=true&provinces=CN-ZJ&flows=EXPORT&measures=VALUE&periods=2024"))
                .get(0);
        assertEquals("false", published.getField("DERIVED"));
        get("/export/observations.csv?derived=true")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("derived: true needs provinces, flows and measures"));
    }

    @Test
    void aStructureTakesNoParameters() {
        get("/export/structure.xml?provinces=CN-ZJ").then().statusCode(400);
    }

    private static String exported(String file) {
        return get("/export/" + file)
                .then()
                .statusCode(200)
                .header("Content-Type", SDMX_CSV)
                .extract()
                .asString();
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Map<String, Map<String, String>> codes(Structure structure) {
        var codes = structure.getDimensionList().stream().collect(toMap(any -> any.getId(), any -> any.getCodes()));
        structure.getAttributes().stream()
                .filter(attribute -> !attribute.getCodes().isEmpty())
                .forEach(attribute -> codes.put(attribute.getId(), attribute.getCodes()));
        return codes;
    }

    private static Structure structure() throws IOException {
        return SdmxXmlStreams.struct21(Languages.ANY).parseChars(message()).get(0);
    }

    private static String message() {
        return get("/export/structure.xml")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/vnd.sdmx.structure+xml; version=2.1; charset=utf-8")
                .extract()
                .asString();
    }
}
