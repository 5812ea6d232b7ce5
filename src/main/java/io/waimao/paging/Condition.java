package io.waimao.paging;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the rows of a table.
 *
 * @param <E> the entity
 */
@FunctionalInterface
public interface Condition<E> {

    List<Predicate> on(Root<E> row, CriteriaBuilder cb);

    static <E> Condition<E> all() {
        return (row, cb) -> List.of();
    }

    /** Rows that meet all of the conditions. */
    @SafeVarargs
    static <E> Condition<E> of(Condition<E>... conditions) {
        return (row, cb) -> Stream.of(conditions)
                .flatMap(condition -> condition.on(row, cb).stream())
                .toList();
    }

    default Condition<E> and(Condition<E> condition) {
        return of(this, condition);
    }

    static <E> Condition<E> is(String attribute, Object value) {
        return (row, cb) -> List.of(cb.equal(row.get(attribute), value));
    }

    static <E> Condition<E> isNot(String attribute) {
        return (row, cb) -> List.of(cb.isFalse(row.get(attribute)));
    }

    /** Rows with one of the values. A null list does not restrict. */
    static <E> Condition<E> in(String attribute, @Nullable Collection<?> values) {
        return values == null ? all() : (row, cb) -> List.of(isOneOf(row.get(attribute), values));
    }

    /** Rows between the values, inclusive. A null bound does not restrict. */
    static <E, V extends Comparable<? super V>> Condition<E> between(
            String attribute, @Nullable V lowest, @Nullable V highest) {
        return of(atLeast(attribute, lowest), atMost(attribute, highest));
    }

    static <E, V extends Comparable<? super V>> Condition<E> atLeast(String attribute, @Nullable V value) {
        return value == null ? all() : (row, cb) -> List.of(cb.greaterThanOrEqualTo(row.get(attribute), value));
    }

    static <E, V extends Comparable<? super V>> Condition<E> atMost(String attribute, @Nullable V value) {
        return value == null ? all() : (row, cb) -> List.of(cb.lessThanOrEqualTo(row.get(attribute), value));
    }

    /**
     * Pads the values to the next power of two by repeating the last, so that lists of many lengths share few
     * statements.
     */
    static Predicate isOneOf(Expression<?> column, Collection<?> values) {
        var padded = new ArrayList<Object>(values);
        while (Integer.bitCount(padded.size()) > 1) {
            padded.add(padded.get(padded.size() - 1));
        }
        return column.in(padded);
    }
}
