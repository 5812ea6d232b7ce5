package io.waimao.paging;

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

    public static <T> Page<T> none() {
        return new Page<>(List.of(), false, false);
    }

    /** One row, and its place in the order. */
    public record Row<T>(T node, Place place) {

        /** Opaque; it stands for the place of the row. */
        public String cursor() {
            return place.cursor();
        }
    }

    /** Where a row stands. Its cursor is made when it is asked for: most are not. */
    @FunctionalInterface
    public interface Place {
        String cursor();
    }
}
