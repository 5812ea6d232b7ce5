package io.waimao.paging;

import org.jspecify.annotations.Nullable;

/**
 * A requested page, by the Relay connection arguments.
 *
 * @param size the maximum number of rows; its upper limit is checked by the engine
 * @param cursor the row next to the page, not part of it; null for the end of the list
 * @param backward true for the page before the cursor (or the last), false for the one after (or the first)
 */
public record PageRequest(int size, @Nullable String cursor, boolean backward) {

    /** Default number of rows of a page. */
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

    /** Returns a number of rows, which must not be negative. */
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
