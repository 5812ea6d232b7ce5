package io.waimao.paging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The start of a page: after the sort values of a row. */
final class Keyset {

    private Keyset() {}

    /**
     * (a, b, c) comes after (x, y, z): a after x, or a = x and b after y, or a = x and b = y and c after z. The last is
     * unique
     * and has no nulls: if they were looked for, PostgreSQL would read its index from the beginning for every page.
     */
    static <E> Condition<E> beyond(List<SortKey> order, List<@Nullable Comparable<?>> values) {
        var alternatives = new ArrayList<Condition<E>>();
        Condition<E> equal = Condition.all();
        for (int i = 0; i < order.size(); i++) {
            var key = order.get(i);
            var value = values.get(i);
            var after = Keyset.<E>after(key, value, i < order.size() - 1);
            if (after != null) {
                alternatives.add(equal.and(after));
            }
            equal = equal.and(value == null ? Condition.isNull(key.attribute()) : Condition.is(key.attribute(), value));
        }
        return Condition.any(alternatives);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <E> @Nullable Condition<E> after(SortKey key, @Nullable Comparable<?> value, boolean nullable) {
        if (value == null) {
            return key.nullsLast() ? null : Condition.isNotNull(key.attribute());
        }
        Condition<E> beyond = key.direction() == Direction.ASC
                ? Condition.above(key.attribute(), (Comparable) value)
                : Condition.below(key.attribute(), (Comparable) value);
        return nullable && key.nullsLast() ? Condition.any(List.of(beyond, Condition.isNull(key.attribute()))) : beyond;
    }
}
