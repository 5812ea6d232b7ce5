package io.waimao.ingestion.formats;

import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.CsvFile;
import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;
import io.waimao.ingestion.csv.RowFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A shipped table of somebody else's codes and what they stand for. */
public record CodeTable(String key, String value) implements ItemFormat<Map.Entry<String, String>> {

    private static final int LONGEST = 100;

    @Override
    public Columns columns() {
        return Columns.of(key, value).amongOthers();
    }

    @Override
    public Map.Entry<String, String> read(Row row) {
        var meaning = row.optionalText(value, LONGEST);
        return Map.entry(row.isEmpty(key) ? "" : row.text(key, LONGEST), meaning == null ? "" : meaning);
    }

    /**
     * What each code stands for; empty where it stands for nothing here. Rows without a code are left out.
     *
     * @param file in the folder of reference data
     */
    public static Map<String, String> read(String file, String key, String value) {
        var codes = new HashMap<String, String>();
        each(file, new CodeTable(key, value), row -> codes.put(row.getKey(), row.getValue()));
        codes.remove("");
        return codes;
    }

    /** Passes on the rows of a shipped table. */
    public static <T> void each(String file, RowFormat<T> format, Consumer<T> taker) {
        var faults = new Faults();
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the resource reference/" + file + " is not in the application");
            }
            new CsvFile(file, faults).read(in, format, (row, line) -> taker.accept(row), rows -> {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        faults.throwIfAny();
    }
}
