package io.waimao.paging;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list over one table, in pages by keyset. A page starts at the sort values of the cursor, so every page costs the
 * same, and rows added or removed elsewhere do not shift it. Rows are projected into records.
 *
 * @param <E> the entity listed
 * @param <T> the record that a row becomes
 */
public final class Listing<E, T> {

    private final Class<E> entity;
    private final Class<T> record;
    private final Projection<T> projection;
    private final SortKey tieBreak;

    /**
     * @param attributes of the entity, in the order of a constructor of the record
     * @param tieBreak a unique attribute, which ends every order
     */
    public Listing(Class<E> entity, Class<T> record, List<String> attributes, String tieBreak) {
        this.entity = entity;
        this.record = record;
        this.projection = Projection.of(record, attributes);
        this.tieBreak = SortKey.by(tieBreak, Direction.ASC);
    }

    public int count(EntityManager em, Condition<E> rows) {
        return Count.of(new Select(em, entity, rows)
                .count()
                .run()
                .list(values -> (Long) requireNonNull(values[0]))
                .get(0));
    }

    /** The number of rows for each value of a text attribute. */
    public Map<String, Integer> counts(EntityManager em, Condition<E> rows, String attribute) {
        var counts = new HashMap<String, Integer>();
        new Select(em, entity, rows)
                .columns(List.of(attribute))
                .count()
                .groupBy(attribute)
                .run()
                .list(values -> counts.put((String) values[0], Count.of((Long) requireNonNull(values[1]))));
        return counts;
    }

    /** The whole table, ordered by an attribute. */
    public List<T> all(EntityManager em, String orderBy) {
        return select(em, Condition.all(), orderBy).run().list(projection::record);
    }

    /** All rows, unordered. */
    public List<T> all(EntityManager em, Condition<E> rows) {
        return select(em, rows).run().list(projection::record);
    }

    /** All rows, unordered, found by this index if the database would choose another (H2 does). */
    public List<T> all(EntityManager em, Condition<E> rows, String index) {
        return select(em, rows).index(index).run().list(projection::record);
    }

    /** One attribute of all rows, unordered, found by this index. */
    public <V> List<V> all(EntityManager em, Condition<E> rows, String attribute, Class<V> type, String index) {
        return new Select(em, entity, rows)
                .columns(List.of(attribute))
                .index(index)
                .run()
                .list(values -> type.cast(values[0]));
    }

    /**
     * Streams all rows, ordered by an attribute. The stream has to be closed.
     *
     * @param together how many rows are fetched at a time
     */
    public Stream<T> stream(EntityManager em, Condition<E> rows, String orderBy, int together) {
        return select(em, rows, orderBy).together(together).run().stream(projection::record);
    }

    /** As {@link #stream(EntityManager, Condition, String, int)}, found by this index. */
    public Stream<T> stream(EntityManager em, Condition<E> rows, String orderBy, int together, String index) {
        return select(em, rows, orderBy).together(together).index(index).run().stream(projection::record);
    }

    private Select select(EntityManager em, Condition<E> rows, String... orderBy) {
        return new Select(em, entity, rows)
                .columns(projection.attributes())
                .orderBy(Arrays.stream(orderBy)
                        .map(attribute -> SortKey.by(attribute, Direction.ASC))
                        .toList());
    }

    public Page<T> page(EntityManager em, Condition<E> rows, List<SortKey> orderBy, PageRequest request) {
        return page(em, rows, orderBy, request, Set.of());
    }

    /** @param leftOut attributes that are not read; the constructor gets null for them */
    public Page<T> page(
            EntityManager em, Condition<E> rows, List<SortKey> orderBy, PageRequest request, Set<String> leftOut) {
        return reader(leftOut).page(em, rows, orderBy, request);
    }

    /**
     * The same page of many lists, in one statement, which reads the rows of all lists from the cursor on.
     *
     * @param list the list that a row belongs to
     */
    public <K> Map<K, Page<T>> pages(
            EntityManager em, Condition<E> rows, List<SortKey> orderBy, PageRequest request, Function<T, K> list) {
        return reader(Set.of()).pages(em, rows, orderBy, request, list);
    }

    private PageReader<E, T> reader(Set<String> leftOut) {
        return new PageReader<>(entity, projection.without(leftOut), tieBreak);
    }
}
