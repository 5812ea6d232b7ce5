package io.waimao.ingestion.csv;

/**
 * A kind of file: its columns and the type of its rows. May hold state about rows, so each reading needs a new instance.
 *
 * @param <T> the type of a row
 */
public interface RowFormat<T> {

    Columns columns();

    /** The content of the row; meaningless and unused if the row has a fault. */
    T read(Row row);
}
