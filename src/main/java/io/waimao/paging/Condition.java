package io.waimao.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the rows of a table.
 *
 * @param <E> the entity
 */
@FunctionalInterface
public interface Condition<E> {

    void write(Where where);

    static <E> Condition<E> all() {
        return where -> {};
    }

    /** Rows that meet all of the conditions. */
    @SafeVarargs
    static <E> Condition<E> of(Condition<E>... conditions) {
        return where -> {
            for (var condition : conditions) {
                condition.write(where);
            }
        };
    }

    /** Rows that meet at least one of the conditions. */
    static <E> Condition<E> any(List<Condition<E>> conditions) {
        return where -> where.addAny(conditions);
    }

    default Condition<E> and(Condition<E> condition) {
        return of(this, condition);
    }

    static <E> Condition<E> is(String attribute, Object value) {
        return compared(attribute, "=", value);
    }

    static <E> Condition<E> isNot(String attribute) {
        return where -> where.add("not(" + where.column(attribute) + ")");
    }

    static <E> Condition<E> isNull(String attribute) {
        return where -> where.add(where.column(attribute) + " is null");
    }

    static <E> Condition<E> isNotNull(String attribute) {
        return where -> where.add(where.column(attribute) + " is not null");
    }

    /** Rows with one of the values. A null list does not restrict. */
    static <E> Condition<E> in(String attribute, @Nullable Collection<?> values) {
        return values == null ? all() : where -> where.addIn(where.table(), attribute, values);
    }

    /** Rows whose attribute is the key of a row, in another table, that has one of the values. */
    static <E> Condition<E> inJoined(String attribute, Class<?> entity, String key, Collection<?> values) {
        return where -> where.addIn(where.join(attribute, entity, key), key, values);
    }

    /** Rows whose attribute is in no row of another table. */
    static <E> Condition<E> unreferenced(String attribute, Class<?> entity, String reference) {
        return where -> where.addNotExists(attribute, entity, reference);
    }

    /** Rows between the values, inclusive. A null bound does not restrict. */
    static <E, V extends Comparable<? super V>> Condition<E> between(
            String attribute, @Nullable V lowest, @Nullable V highest) {
        return of(atLeast(attribute, lowest), atMost(attribute, highest));
    }

    static <E, V extends Comparable<? super V>> Condition<E> atLeast(String attribute, @Nullable V value) {
        return value == null ? all() : compared(attribute, ">=", value);
    }

    static <E, V extends Comparable<? super V>> Condition<E> atMost(String attribute, @Nullable V value) {
        return value == null ? all() : compared(attribute, "<=", value);
    }

    static <E, V extends Comparable<? super V>> Condition<E> above(String attribute, V value) {
        return compared(attribute, ">", value);
    }

    static <E, V extends Comparable<? super V>> Condition<E> below(String attribute, V value) {
        return compared(attribute, "<", value);
    }

    /** Rows whose text starts with a beginning that has no special characters of LIKE. */
    static <E> Condition<E> startsWith(String attribute, String beginning) {
        return compared(attribute, "like", beginning + "%");
    }

    private static <E> Condition<E> compared(String attribute, String operator, Object value) {
        return where -> where.add(where.column(attribute) + " " + operator + " " + where.parameter(attribute, value));
    }

    /**
     * Pads the values to the next power of two by repeating the last, so that lists of many lengths share few
     * statements.
     */
    static List<Object> padded(Collection<?> values) {
        var padded = new ArrayList<Object>(values);
        while (Integer.bitCount(padded.size()) > 1) {
            padded.add(padded.get(padded.size() - 1));
        }
        return padded;
    }
}
