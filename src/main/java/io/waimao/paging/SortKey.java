package io.waimao.paging;

/**
 * One attribute of an entity that orders a list.
 *
 * @param attribute the entity's attribute
 * @param nullsLast whether rows without a value come last
 */
public record SortKey(String attribute, Direction direction, boolean nullsLast) {

    /** Rows without a value come last, whatever the direction. */
    public static SortKey by(String attribute, Direction direction) {
        return new SortKey(attribute, direction, true);
    }

    SortKey reversed() {
        return new SortKey(attribute, direction.reversed(), !nullsLast);
    }
}
