package io.waimao.ingestion.csv;

/**
 * A kind of file: its columns and what a row of it becomes. It may remember rows, so each reading needs its own.
 *
 * @param <T> what a row becomes
 */
public interface RowFormat<T> {

    Columns columns();

    /** What the row says; without meaning where the row has a fault, and then nobody uses it. */
    T read(Row row);
}
