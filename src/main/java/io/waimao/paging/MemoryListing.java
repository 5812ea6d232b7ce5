package io.waimao.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list in memory, in pages by keyset, as {@link Listing} reads them from a table.
 *
 * @param <T> the items
 */
public final class MemoryListing<T> {

    /** An attribute to order by. Enums are ordered by name, as in the database. */
    public record Attribute<T>(Class<?> type, Function<T, @Nullable Comparable<?>> value) {}

    private record Sorted<T>(T row, List<@Nullable Comparable<?>> values) {}

    private final Map<String, Attribute<T>> attributes;
    private final SortKey tieBreak;

    /** @param tieBreak a unique attribute, which ends every order */
    public MemoryListing(Map<String, Attribute<T>> attributes, String tieBreak) {
        this.attributes = Map.copyOf(attributes);
        this.tieBreak = SortKey.by(tieBreak, Direction.ASC);
    }

    /** @throws BadInput if the cursor does not belong to this list in this order */
    public Page<T> page(Collection<T> all, List<SortKey> orderBy, PageRequest request) {
        var order = new ArrayList<>(orderBy);
        order.add(tieBreak);
        var by = order.stream().map(key -> attribute(key.attribute())).toList();
        Comparator<List<@Nullable Comparable<?>>> comparator = (one, other) -> compare(order, one, other);
        var rows = all.stream()
                .map(row -> new Sorted<>(row, values(row, by)))
                .sorted((one, other) -> comparator.compare(one.values(), other.values()))
                .toList();
        var from = 0;
        var to = rows.size();
        if (request.cursor() != null) {
            var types = by.stream().<Class<?>>map(Attribute::type).toList();
            var place = Cursor.decode(request.cursor(), order, types);
            var least = request.backward() ? 0 : 1;
            var before = (int) rows.stream()
                    .filter(row -> comparator.compare(row.values(), place) < least)
                    .count();
            from = request.backward() ? 0 : before;
            to = request.backward() ? before : rows.size();
        }
        if (request.backward()) {
            from = Math.max(from, to - request.size());
        } else {
            to = Math.min(to, from + request.size());
        }
        var page = rows.subList(from, to).stream()
                .map(sorted -> new Page.Row<>(sorted.row(), place(sorted, order)))
                .toList();
        return new Page<>(page, to < rows.size(), from > 0);
    }

    private Attribute<T> attribute(String name) {
        var attribute = attributes.get(name);
        if (attribute == null) {
            throw new IllegalArgumentException(name);
        }
        return attribute;
    }

    private List<@Nullable Comparable<?>> values(T row, List<Attribute<T>> by) {
        var values = new ArrayList<@Nullable Comparable<?>>();
        by.forEach(attribute -> values.add(attribute.value().apply(row)));
        return values;
    }

    private Page.Place place(Sorted<T> sorted, List<SortKey> order) {
        return () -> Cursor.encode(order, new ArrayList<@Nullable Object>(sorted.values()));
    }

    private static int compare(
            List<SortKey> order, List<@Nullable Comparable<?>> one, List<@Nullable Comparable<?>> other) {
        for (int i = 0; i < order.size(); i++) {
            var compared = compare(order.get(i), one.get(i), other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(SortKey key, @Nullable Comparable one, @Nullable Comparable other) {
        if (one == null || other == null) {
            var nullsLast = Boolean.compare(one == null, other == null);
            return key.nullsLast() ? nullsLast : -nullsLast;
        }
        return key.direction() == Direction.ASC ? one.compareTo(other) : other.compareTo(one);
    }
}
