package io.waimao.ingestion;

import io.waimao.ingestion.csv.CsvFile;
import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.csv.RowDigest;
import io.waimao.ingestion.csv.RowFormat;
import io.waimao.ingestion.csv.TextForm;
import io.waimao.observations.TableKey;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stores the rows of one kind of file, within the transaction of their import.
 *
 * @param <T> the type of a row
 */
abstract class RowSink<T> implements AutoCloseable {

    private final RowDigest digest = new RowDigest();
    private final Faults faults;
    private final RunningImport running;
    private TextForm form = new TextForm("UTF-8", ',');
    private long read;

    RowSink(Faults faults, RunningImport running) {
        this.faults = faults;
        this.running = running;
    }

    abstract RowFormat<T> reader();

    /** Stores a row, and reports faults that only show against stored data. */
    abstract void keep(T item, long line);

    /** The content of a row in a unique form. */
    abstract String content(T item);

    /**
     * After the last row.
     *
     * @param keep false if nothing of the file will be stored, so that only its faults matter
     */
    void end(boolean keep) {}

    /** The same file was imported before, but for rows with faults: what it stored then is no fault now. */
    void repeat() {}

    /** Counts a stored row. */
    final void count(T item) {
        digest.add(content(item));
    }

    /** @param charset in which the file is written; null to find out */
    final void read(InputStream in, String file, @Nullable Charset charset) {
        var csv = new CsvFile(file, faults, charset);
        csv.read(in, reader(), this::keep, rows -> {
            read = rows;
            counted();
        });
        form = csv.form();
    }

    /** How the file turned out to be written. */
    final TextForm form() {
        return form;
    }

    /** Remarks on the rows, after the last one. */
    List<String> notes() {
        return reader().notes();
    }

    /** The provinces, sources and periods of the stored figures. */
    Set<TableKey> tables() {
        return Set.of();
    }

    /** Reports the progress. */
    final void counted() {
        running.counted(read, rows(), faults.total());
    }

    @Override
    public void close() {}

    RowDigest digest() {
        return digest;
    }

    long rows() {
        return digest.rows();
    }
}
