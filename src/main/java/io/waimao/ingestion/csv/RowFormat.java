package io.waimao.ingestion.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of file: its columns and the type of its rows. May hold state about rows, so each reading needs a new
 * instance.
 *
 * @param <T> the type of a row
 */
public interface RowFormat<T> {

    Columns columns();

    /** What the row says: any number of items; without meaning where the row has a fault, and then nobody uses them. */
    List<T> items(Row row);

    /** Whether these first rows of the file are its whole header. */
    default boolean isWholeHeader(List<List<String>> rows) {
        return true;
    }

    /**
     * The names of the columns.
     *
     * @throws io.waimao.paging.BadInput if the header says that the file cannot be read, with the reason
     */
    default List<String> names(List<List<String>> header) {
        return header.get(0);
    }

    /** The columns whose values have a label after the code, as in "CN-ZJ: Zhejiang"; after the header was read. */
    default Set<String> labelled() {
        return Set.of();
    }

    /** Whether a column shows that the file is of another kind or format. */
    default boolean isForeign(List<String> names) {
        return false;
    }

    /** What a file with other columns is likely to be, as a sentence. */
    default Optional<String> hint(List<String> names) {
        return Optional.empty();
    }

    /** What happened to rows that are no faults, as sentences; after the last row. */
    default List<String> notes() {
        return List.of();
    }
}
