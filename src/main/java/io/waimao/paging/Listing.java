package io.waimao.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.query.Query;

/**
 * A list over one table, in pages by keyset. A page starts at the sort values of the cursor, so every page costs the
 * same, and rows added or removed elsewhere do not shift it. Rows are projected into records.
 *
 * <p>Queries select constructors or lists, never tuples: Hibernate treats no two tuple queries as equal and would
 * generate the SQL again each time.
 *
 * @param <E> the entity listed
 * @param <T> the record that a row becomes
 */
public final class Listing<E, T> {

    /** The largest number of values with which a statement is cached. */
    private static final int VALUES = 256;

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

    /** Caches statements with few values only; those with many are large. */
    @SuppressWarnings("unchecked")
    static <R> Query<R> prepare(EntityManager em, CriteriaQuery<R> criteria) {
        Query<R> query = em.createQuery(criteria).unwrap(Query.class);
        query.setQueryPlanCacheable(query.getParameters().size() <= VALUES);
        return query;
    }

    public int count(EntityManager em, Condition<E> rows) {
        var cb = em.getCriteriaBuilder();
        var query = cb.createQuery(Long.class);
        var row = query.from(entity);
        query.select(cb.count(row)).where(rows.on(row, cb));
        return Count.of(prepare(em, query).getSingleResult());
    }

    /** The number of rows for each value of a text attribute. */
    public Map<String, Integer> counts(EntityManager em, Condition<E> rows, String attribute) {
        var cb = em.getCriteriaBuilder();
        var query = cb.createQuery(List.class);
        var row = query.from(entity);
        query.select(cb.construct(List.class, row.get(attribute), cb.count(row)))
                .where(rows.on(row, cb))
                .groupBy(row.get(attribute));
        var counts = new HashMap<String, Integer>();
        prepare(em, query)
                .getResultList()
                .forEach(values -> counts.put((String) values.get(0), Count.of((Long) values.get(1))));
        return counts;
    }

    /** The whole table, ordered by an attribute. */
    public List<T> all(EntityManager em, String orderBy) {
        return query(em, Condition.all(), orderBy).getResultList();
    }

    /** All rows, unordered. */
    public List<T> all(EntityManager em, Condition<E> rows) {
        return query(em, rows).getResultList();
    }

    /** All rows, unordered, found by this index if the database would choose another (H2 does). */
    public List<T> all(EntityManager em, Condition<E> rows, String index) {
        return query(em, rows).addQueryHint(index).getResultList();
    }

    /** One attribute of all rows, unordered, found by this index. */
    public <V> List<V> all(EntityManager em, Condition<E> rows, String attribute, Class<V> type, String index) {
        var cb = em.getCriteriaBuilder();
        var query = cb.createQuery(type);
        var row = query.from(entity);
        query.select(row.get(attribute)).where(rows.on(row, cb));
        return prepare(em, query).addQueryHint(index).getResultList();
    }

    /**
     * Streams all rows, ordered by an attribute.
     *
     * @param together how many rows are fetched at a time
     */
    public Stream<T> stream(EntityManager em, Condition<E> rows, String orderBy, int together) {
        return query(em, rows, orderBy).setFetchSize(together).getResultStream();
    }

    /** As {@link #stream(EntityManager, Condition, String, int)}, found by this index. */
    public Stream<T> stream(EntityManager em, Condition<E> rows, String orderBy, int together, String index) {
        return query(em, rows, orderBy)
                .setFetchSize(together)
                .addQueryHint(index)
                .getResultStream();
    }

    private Query<T> query(EntityManager em, Condition<E> rows, String... orderBy) {
        var cb = em.getCriteriaBuilder();
        var query = cb.createQuery(record);
        var row = query.from(entity);
        query.select(cb.construct(record, columns(row, projection.attributes().stream())))
                .where(rows.on(row, cb));
        query.orderBy(Arrays.stream(orderBy)
                .map(attribute -> cb.asc(row.get(attribute)))
                .toList());
        return prepare(em, query);
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

    static Selection<?>[] columns(Root<?> row, Stream<String> attributes) {
        return attributes.map(row::get).toArray(Selection[]::new);
    }
}
