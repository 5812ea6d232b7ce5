package io.waimao.paging;

import org.jspecify.annotations.Nullable;

/**
 * The page asked for, by the Relay connection arguments.
 *
 * @param size rows at most; how many a caller may ask for is the edge's business
 * @param cursor the row next to the page, which it does not contain; null for the end of the list
 * @param backward true for the page before the cursor (or the last one), false for the one after (or the first)
 */
public record PageRequest(int size, @Nullable String cursor, boolean backward) {

    /** Rows of a page when nothing is said. */
    public static final int DEFAULT = 20;

    /** The first page of the default size. */
    public static final PageRequest FIRST = new PageRequest(DEFAULT, null, false);

    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        var backward = last != null || (first == null && before != null);
        if (backward && first != null) {
            throw new BadInput("first and last together are not accepted; allowed: one of them");
        }
        if (backward && after != null) {
            throw new BadInput("after", after, "with first; with last, use before");
        }
        if (!backward && before != null) {
            throw new BadInput("before", before, "with last; with first, use after");
        }
        return backward
                ? new PageRequest(limit("last", last, DEFAULT), before, true)
                : new PageRequest(limit("first", first, DEFAULT), after, false);
    }

    /** A number of rows, which is not negative. */
    public static int limit(String argument, @Nullable Integer value, int whenAbsent) {
        if (value == null) {
            return whenAbsent;
        }
        if (value < 0) {
            throw new BadInput(argument, value, "0 or more");
        }
        return value;
    }
}
