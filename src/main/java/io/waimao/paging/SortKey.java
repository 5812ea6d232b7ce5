package io.waimao.paging;

/**
 * One attribute of an entity that orders a list.
 *
 * @param attribute the entity's attribute
 * @param nullsLast where rows without a value go
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
