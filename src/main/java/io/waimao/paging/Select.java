package io.waimao.paging;

import io.waimao.paging.Table.Column;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.dialect.NullOrdering;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/**
 * A query of one table. Its text is written here, because building it through a query language takes longer than the
 * query itself; Hibernate prepares it, and binds and reads values by the mapping of the entity.
 */
final class Select {

    private final SharedSessionContractImplementor session;
    private final Table table;
    private final Where where;
    private final List<Column> columns = new ArrayList<>();
    private final StringBuilder end = new StringBuilder();
    private @Nullable String index;
    private int limit = Integer.MAX_VALUE;
    private int together;

    <E> Select(EntityManager em, Class<E> entity, Condition<E> rows) {
        this.session = em.unwrap(SharedSessionContractImplementor.class);
        this.table = Table.of(session, entity, "t");
        this.where = new Where(session, table);
        rows.write(where);
    }

    Select columns(List<String> attributes) {
        attributes.forEach(attribute -> columns.add(table.column(attribute)));
        return this;
    }

    Select count() {
        columns.add(new Column("count(*)", session.getTypeConfiguration().getBasicTypeForJavaType(Long.class)));
        return this;
    }

    Select groupBy(String attribute) {
        end.append(" group by ").append(where.column(attribute));
        return this;
    }

    Select orderBy(List<SortKey> order) {
        if (!order.isEmpty()) {
            end.append(" order by ").append(order.stream().map(this::text).collect(Collectors.joining(",")));
        }
        return this;
    }

    /** Where nulls come is said only if the database would put them elsewhere. */
    private String text(SortKey key) {
        var ascending = key.direction() == Direction.ASC;
        var smallest = session.getJdbcServices().getDialect().getNullOrdering() == NullOrdering.SMALLEST;
        var last = smallest != ascending;
        return where.column(key.attribute())
                + (ascending ? " asc" : " desc")
                + (key.nullsLast() == last ? "" : key.nullsLast() ? " nulls last" : " nulls first");
    }

    Select limit(int rows) {
        limit = rows;
        return this;
    }

    /** The index to use if the database would choose another. */
    Select index(@Nullable String name) {
        index = name;
        return this;
    }

    /** How many rows are fetched at a time. */
    Select together(int rows) {
        together = rows;
        return this;
    }

    /** The type of an attribute's values. */
    static Class<?> type(EntityManager em, Class<?> entity, String attribute) {
        return Table.of(em.unwrap(SharedSessionContractImplementor.class), entity, "t")
                .column(attribute)
                .type()
                .getMappedJavaType()
                .getJavaTypeClass();
    }

    /** Runs the query. The result has to be closed. */
    Rows run() {
        // Changes of this transaction that are not yet written would be missed.
        session.autoFlushIfRequired(Set.of(table.name()));
        return new Rows(session, text(), where.parameters(), limit, together, columns);
    }

    private String text() {
        var text = "select "
                + columns.stream().map(Column::text).collect(Collectors.joining(","))
                + " from "
                + table.named()
                + where.text()
                + end
                + (limit == Integer.MAX_VALUE ? "" : " fetch first ? rows only");
        return index == null ? text : session.getJdbcServices().getDialect().getQueryHintString(text, List.of(index));
    }
}
