package io.waimao.ingestion.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.waimao.paging.BadInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180, with a header), read row by row in constant memory. Encoding and separator are found in the
 * file.
 */
public final class CsvFile {

    private static final int COUNTED = 1000;
    private static final int LONGEST_HEADER = 12;
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    /** The receiver of the rows. */
    @FunctionalInterface
    public interface Taker<T> {
        void take(T item, long line);
    }

    private final String file;
    private final Faults faults;
    private final @Nullable Charset charset;
    private TextForm form = new TextForm("UTF-8", ',');

    /** @param file its name in faults */
    public CsvFile(String file, Faults faults) {
        this(file, faults, null);
    }

    /** @param charset in which it is written; null to find out */
    public CsvFile(String file, Faults faults, @Nullable Charset charset) {
        this.file = file;
        this.faults = faults;
        this.charset = charset;
    }

    /** How the file turned out to be written; after it was read. */
    public TextForm form() {
        return form;
    }

    /**
     * Passes on every row without a fault as it is read; the receiver must undo its work if a fault follows.
     *
     * @param counter receives the number of rows read, at intervals
     */
    public <T> void read(InputStream in, RowFormat<T> reader, Taker<T> taker, LongConsumer counter) {
        var lines = new LineCounter(file, faults);
        try (var decoder = new DecodingReader(in, charset, lines);
                var text = new BufferedReader(decoder)) {
            var separator = Separator.of(text);
            try (var records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(2 * LineCounter.LONGEST)
                    .ofCsvRecord(text)) {
                rows(records.iterator(), lines, reader, taker, counter);
            } finally {
                form = new TextForm(decoder.charset().name(), separator);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> void rows(
            Iterator<CsvRecord> records, LineCounter lines, RowFormat<T> reader, Taker<T> taker, LongConsumer counter) {
        long line = 1;
        long rows = 0;
        try {
            if (!records.hasNext()) {
                fault(
                        line,
                        "the file is empty; its first line names the columns: "
                                + reader.columns().all());
                return;
            }
            var first = new ArrayList<List<String>>();
            CsvRecord last;
            do {
                last = records.next();
                first.add(last.getFields().stream().map(String::strip).toList());
            } while (first.size() < LONGEST_HEADER && !reader.isWholeHeader(first) && records.hasNext());
            line = last.getStartingLineNumber();
            var header = header(first, reader, line);
            line = lineAfter(last);
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
        if (fields.getFieldCount() < header.size() || hasMore(fields, header.size())) {
            fault(line, "the row has %d values, the header %d".formatted(fields.getFieldCount(), header.size()));
            return;
        }
        for (var unnamed : header.unnamed()) {
            if (!fields.getField(unnamed).isBlank()) {
                fault(line, "value %d stands in a column without a name".formatted(unnamed + 1));
                return;
            }
        }
        var row = new Row(file, header, fields, faults);
        var items = reader.items(row);
        if (!row.faulty()) {
            items.forEach(item -> taker.take(item, line));
        }
    }

    /** Whether it has values after the last column; some exporters end every row with a separator. */
    private static boolean hasMore(CsvRecord fields, int size) {
        for (int i = size; i < fields.getFieldCount(); i++) {
            if (!fields.getField(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Nothing if the rows cannot be read. */
    private Optional<Header> header(List<List<String>> rows, RowFormat<?> reader, long line) {
        try {
            var names = reader.names(rows);
            return Header.of(names, rows.size() == 1 ? rows.get(0) : names, reader, file, line, faults);
        } catch (BadInput refused) {
            fault(line, String.valueOf(refused.getMessage()));
            return Optional.empty();
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
