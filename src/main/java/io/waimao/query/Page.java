package io.waimao.query;

import java.util.List;

/**
 * Rows of a list with the cursors that lead on from them.
 *
 * @param hasNext whether rows follow the last one
 * @param hasPrevious whether rows precede the first one
 */
public record Page<T>(List<Row<T>> rows, boolean hasNext, boolean hasPrevious) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** One row and the cursor that stands for its place in the order. */
    public record Row<T>(T node, String cursor) {}
}
