package io.waimao.paging;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of a table by keyset.
 *
 * @param tieBreak a unique attribute, which ends every order
 */
record PageReader<E, T>(Class<E> entity, Projection<T> projection, SortKey tieBreak) {

    Page<T> page(EntityManager em, Condition<E> rows, List<SortKey> orderBy, PageRequest request) {
        return page(read(em, rows, orderBy, request, request.size() + 1), request);
    }

    /** The same page of many lists. */
    <K> Map<K, Page<T>> pages(
            EntityManager em, Condition<E> rows, List<SortKey> orderBy, PageRequest request, Function<T, K> list) {
        var lists = read(em, rows, orderBy, request, Integer.MAX_VALUE).stream()
                .collect(groupingBy(row -> list.apply(row.node())));
        var pages = new HashMap<K, Page<T>>();
        lists.forEach((key, found) -> pages.put(key, page(found, request)));
        return pages;
    }

    private static <T> Page<T> page(List<Page.Row<T>> found, PageRequest request) {
        var more = found.size() > request.size();
        var rows = new ArrayList<>(found.subList(0, Math.min(found.size(), request.size())));
        var beside = request.cursor() != null;
        if (request.backward()) {
            Collections.reverse(rows);
            return new Page<>(rows, beside, more);
        }
        return new Page<>(rows, more, beside);
    }

    /** The rows after the cursor, or before it and backwards. */
    private List<Page.Row<T>> read(
            EntityManager em, Condition<E> rows, List<SortKey> orderBy, PageRequest request, int limit) {
        var order = new ArrayList<>(orderBy);
        order.add(tieBreak);
        var direction =
                request.backward() ? order.stream().map(SortKey::reversed).toList() : order;
        var attributes = projection.attributes();
        var columns = new ArrayList<>(attributes);
        order.forEach(key -> columns.add(key.attribute()));
        return new Select(em, entity, rows.and(beyond(em, request, order, direction)))
                .columns(columns)
                .orderBy(direction)
                .limit(limit)
                .run()
                .list(values -> new Page.Row<>(projection.record(values), place(values, attributes.size(), order)));
    }

    private Condition<E> beyond(EntityManager em, PageRequest request, List<SortKey> order, List<SortKey> direction) {
        if (request.cursor() == null) {
            return Condition.all();
        }
        var types = order.stream()
                .<Class<?>>map(key -> Select.type(em, entity, key.attribute()))
                .toList();
        return Keyset.beyond(direction, Cursor.decode(request.cursor(), order, types));
    }

    private static Page.Place place(@Nullable Object[] values, int from, List<SortKey> order) {
        return () -> Cursor.encode(order, Arrays.asList(values).subList(from, values.length));
    }
}
