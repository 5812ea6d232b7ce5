package io.waimao.derivation.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated values with a header, as maps from column to text. */
final class Csv {

    private Csv() {}

    static List<Map<String, String>> parse(String content) {
        var rows = new ArrayList<Map<String, String>>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(content)) {
            for (NamedCsvRecord row : reader) {
                var fields = new LinkedHashMap<String, String>();
                row.getFieldsAsMap().forEach((column, text) -> fields.put(column, text.intern()));
                rows.add(fields);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return rows;
    }

    /** The rows of a shipped file; none if there is no such file. */
    static List<Map<String, String>> shipped(String name) {
        try (var stream = Csv.class.getResourceAsStream("/reference/" + name)) {
            return stream == null ? List.of() : parse(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
