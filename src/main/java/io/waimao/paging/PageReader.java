package io.waimao.paging;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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
        var cb = em.getCriteriaBuilder();
        var query = cb.createQuery(List.class);
        var row = query.from(entity);
        var types = order.stream()
                .<Class<?>>map(key -> row.get(key.attribute()).getJavaType())
                .toList();

        var conditions = new ArrayList<>(rows.on(row, cb));
        var direction =
                request.backward() ? order.stream().map(SortKey::reversed).toList() : order;
        if (request.cursor() != null) {
            conditions.add(Keyset.beyond(cb, row, direction, Cursor.decode(request.cursor(), order, types)));
        }
        var attributes = projection.attributes();
        var columns = Stream.concat(attributes.stream(), order.stream().map(SortKey::attribute));
        query.select(cb.construct(List.class, Listing.columns(row, columns))).where(conditions);
        query.orderBy(
                direction.stream().map(key -> Keyset.orderBy(cb, row, key)).toList());

        // With a constructor in the query, Hibernate orders by the wrong columns.
        return Listing.prepare(em, query)
                .setMaxResults(limit)
                .getResultStream()
                .map(values -> new Page.Row<>(projection.record(values), place(values, attributes.size(), order)))
                .toList();
    }

    private static Page.Place place(List<@Nullable Object> values, int from, List<SortKey> order) {
        return () -> Cursor.encode(order, values.subList(from, values.size()));
    }
}
