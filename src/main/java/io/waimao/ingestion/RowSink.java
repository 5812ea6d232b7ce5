package io.waimao.ingestion;

import io.waimao.ingestion.csv.CsvFile;
import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.csv.RowDigest;
import io.waimao.ingestion.csv.RowFormat;
import io.waimao.observations.TableKey;
import java.io.InputStream;
import java.util.Set;

/**
 * Where the rows of one kind of file go, within the transaction of their import.
 *
 * @param <T> what a row becomes
 */
abstract class RowSink<T> implements AutoCloseable {

    private final RowDigest digest = new RowDigest();
    private final Faults faults;
    private final RunningImport running;
    private int read;

    RowSink(Faults faults, RunningImport running) {
        this.faults = faults;
        this.running = running;
    }

    abstract RowFormat<T> reader();

    /** Keeps a row; faults that only show beside what is there already are reported. */
    abstract void keep(T item, long line);

    /** Its content in a form that no other row has. */
    abstract String content(T item);

    /**
     * After the last row.
     *
     * @param keep false if it is certain that nothing of the file will stay: then only its faults matter
     */
    void end(boolean keep) {}

    /** A row that turned out to be stored. */
    final void count(T item) {
        digest.add(content(item));
    }

    final void read(InputStream in, String file) {
        new CsvFile(file, faults).read(in, reader(), this::keep, rows -> {
            read = rows;
            counted();
        });
    }

    /** Of which provinces, sources and periods it has brought figures. */
    Set<TableKey> tables() {
        return Set.of();
    }

    /** Tells how far it is. */
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
