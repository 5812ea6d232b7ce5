package io.waimao.paging;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The start of a page: after the sort values of a row. */
final class Keyset {

    private Keyset() {}

    static Order orderBy(CriteriaBuilder cb, Root<?> row, SortKey key) {
        Expression<?> column = row.get(key.attribute());
        var nulls = key.nullsLast() ? Nulls.LAST : Nulls.FIRST;
        return key.direction() == Direction.ASC ? cb.asc(column, nulls) : cb.desc(column, nulls);
    }

    /**
     * (a, b, c) comes after (x, y, z): a after x, or a = x and b after y, or a = x and b = y and c after z. The last is
     * unique
     * and has no nulls: if they were looked for, PostgreSQL would read its index from the beginning for every page.
     */
    static Predicate beyond(
            CriteriaBuilder cb, Root<?> row, List<SortKey> order, List<@Nullable Comparable<?>> values) {
        var alternatives = new ArrayList<Predicate>();
        var equal = new ArrayList<Predicate>();
        for (int i = 0; i < order.size(); i++) {
            var key = order.get(i);
            var value = values.get(i);
            var after = after(cb, row, key, value, i < order.size() - 1);
            if (after != null) {
                var all = new ArrayList<>(equal);
                all.add(after);
                alternatives.add(cb.and(all));
            }
            var column = row.get(key.attribute());
            equal.add(value == null ? column.isNull() : cb.equal(column, value));
        }
        return cb.or(alternatives);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Predicate after(
            CriteriaBuilder cb, Root<?> row, SortKey key, @Nullable Comparable<?> value, boolean nullable) {
        Expression<Comparable> column = row.get(key.attribute());
        if (value == null) {
            return key.nullsLast() ? null : column.isNotNull();
        }
        var beyond = key.direction() == Direction.ASC
                ? cb.greaterThan(column, (Comparable) value)
                : cb.lessThan(column, (Comparable) value);
        return nullable && key.nullsLast() ? cb.or(beyond, column.isNull()) : beyond;
    }
}
