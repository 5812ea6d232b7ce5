package io.waimao.ingestion.csv;

import java.util.List;

/**
 * A kind of file whose rows become one item each.
 *
 * @param <T> the item's type
 */
public interface ItemFormat<T> extends RowFormat<T> {

    /** What the row says; without meaning where the row has a fault, and then nobody uses it. */
    T read(Row row);

    @Override
    default List<T> items(Row row) {
        return List.of(read(row));
    }
}
