package io.waimao.observations.store;

/**
 * The ids of the rows of a release: its number times 2 to the power of 32, plus the number of the row.
 *
 * @param first the least possible id
 * @param last the greatest possible id
 */
record RowIds(long first, long last) {

    private static final long ROWS = 1L << 32;

    static RowIds of(long release) {
        return new RowIds(release * ROWS, release * ROWS + ROWS - 1);
    }

    static long release(long id) {
        return id / ROWS;
    }

    boolean has(long id) {
        return first <= id && id <= last;
    }
}
