package io.waimao.ingestion.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** A CSV file (RFC 4180, UTF-8, comma, header row), read row by row in constant memory. */
public final class CsvFile {

    private static final int COUNTED = 1000;
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    /** The receiver of the rows. */
    @FunctionalInterface
    public interface Taker<T> {
        void take(T item, long line);
    }

    private final String file;
    private final Faults faults;

    /** @param file its name in faults */
    public CsvFile(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Passes on every row without a fault as it is read; the receiver must undo its work if a fault follows.
     *
     * @param counter receives the number of rows read, at intervals
     */
    public <T> void read(InputStream in, RowFormat<T> reader, Taker<T> taker, IntConsumer counter) {
        var lines = new LineCounter(file, faults);
        try (var records = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(2 * LineCounter.LONGEST)
                .ofCsvRecord(new StrictUtf8(in, lines))) {
            rows(records.iterator(), lines, reader, taker, counter);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> void rows(
            Iterator<CsvRecord> records, LineCounter lines, RowFormat<T> reader, Taker<T> taker, IntConsumer counter) {
        long line = 1;
        int rows = 0;
        try {
            if (!records.hasNext()) {
                fault(
                        line,
                        "the file is empty; its first line names the columns: "
                                + reader.columns().all());
                return;
            }
            var names = records.next();
            var header = Header.of(names, reader.columns(), file, faults);
            line = lineAfter(names);
            while (header.isPresent() && records.hasNext()) {
                var fields = records.next();
                if (!isEmpty(fields) && !lines.damaged(line)) {
                    row(fields, header.get(), reader, taker);
                }
                line = lineAfter(fields);
                if (++rows % COUNTED == 0) {
                    counter.accept(rows);
                }
            }
            counter.accept(rows);
        } catch (CsvParseException malformed) {
            var cause = malformed.getCause() == null ? malformed : malformed.getCause();
            fault(line, "the row cannot be parsed, and nothing after it was read: " + cause.getMessage());
        }
    }

    private <T> void row(CsvRecord fields, Header header, RowFormat<T> reader, Taker<T> taker) {
        var line = fields.getStartingLineNumber();
        if (fields.getFieldCount() != header.size()) {
            fault(line, "the row has %d values, the header %d".formatted(fields.getFieldCount(), header.size()));
            return;
        }
        var row = new Row(file, header, fields, faults);
        var item = reader.read(row);
        if (!row.faulty()) {
            taker.take(item, line);
        }
    }

    /** Computed here, as FastCSV does not report where a malformed row starts. */
    private static long lineAfter(CsvRecord fields) {
        var line = fields.getStartingLineNumber() + 1;
        for (int i = 0; i < fields.getFieldCount(); i++) {
            var field = fields.getField(i);
            if (field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0) {
                line += LINE_BREAK.matcher(field).results().count();
            }
        }
        return line;
    }

    private static boolean isEmpty(CsvRecord fields) {
        return fields.getFieldCount() == 1 && fields.getField(0).isBlank();
    }

    private void fault(long line, String reason) {
        faults.add(new Fault(file, line, "", "", reason));
    }
}
