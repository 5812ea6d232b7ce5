package io.waimao.paging;

import java.util.List;

/**
 * Rows of a list, with their cursors.
 *
 * @param hasNext whether rows follow the last one
 * @param hasPrevious whether rows precede the first one
 */
public record Page<T>(List<Row<T>> rows, boolean hasNext, boolean hasPrevious) {

    public Page {
        rows = List.copyOf(rows);
    }

    public static <T> Page<T> none() {
        return new Page<>(List.of(), false, false);
    }

    /** One row, and its place in the order. */
    public record Row<T>(T node, Place place) {

        /** The place of the row as opaque text. */
        public String cursor() {
            return place.cursor();
        }
    }

    /** The place of a row. Its cursor is encoded on demand, because most are never needed. */
    @FunctionalInterface
    public interface Place {
        String cursor();
    }
}
