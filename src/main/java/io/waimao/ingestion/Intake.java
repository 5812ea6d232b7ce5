package io.waimao.ingestion;

import io.waimao.observations.TableKey;
import java.io.InputStream;
import java.util.Set;

/**
 * Where the rows of one kind of file go, within the transaction of their import.
 *
 * @param <T> what a row becomes
 */
abstract class Intake<T> {

    private final RowDigest digest = new RowDigest();

    abstract RowReader<T> reader();

    /** Keeps a row; faults that only show beside what is there already are reported. */
    abstract void keep(T item, long line);

    /** Its content in a form that no other row has. */
    abstract String content(T item);

    /** After the last row. */
    void end() {}

    /** A row that turned out to be stored. */
    final void count(T item) {
        digest.add(content(item));
    }

    final void read(InputStream in, String file, Faults faults, RunningImport running) {
        new Table(file, faults).read(in, reader(), this::keep, read -> running.counted(read, rows(), faults.total()));
        end();
    }

    /** Of which provinces, sources and periods it has brought figures. */
    Set<TableKey> tables() {
        return Set.of();
    }

    RowDigest digest() {
        return digest;
    }

    long rows() {
        return digest.rows();
    }
}
