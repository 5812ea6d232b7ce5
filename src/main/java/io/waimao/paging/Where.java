package io.waimao.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** The condition of a statement in SQL, with the tables that it joins and its parameters. */
final class Where {

    /** A value for a parameter, and the column that it is compared with. */
    record Parameter(Table.Column column, Object value) {}

    private final SharedSessionContractImplementor session;
    private final Table table;
    private final StringBuilder joins = new StringBuilder();
    private final List<Parameter> parameters = new ArrayList<>();
    private List<String> predicates = new ArrayList<>();

    Where(SharedSessionContractImplementor session, Table table) {
        this.session = session;
        this.table = table;
    }

    Table table() {
        return table;
    }

    String column(String attribute) {
        return table.column(attribute).text();
    }

    /** The place of a value that is compared with the attribute. Texts are written in the order of their values. */
    String parameter(String attribute, Object value) {
        parameters.add(new Parameter(table.column(attribute), value));
        return "?";
    }

    void add(String predicate) {
        predicates.add(predicate);
    }

    void addIn(Table in, String attribute, Collection<?> values) {
        var column = in.column(attribute);
        var padded = Condition.padded(values);
        padded.forEach(value -> parameters.add(new Parameter(column, value)));
        // No value is in an empty list.
        add(
                padded.isEmpty()
                        ? "1 = 0"
                        : column.text() + " in (" + String.join(",", Collections.nCopies(padded.size(), "?")) + ")");
    }

    <E> void addAny(List<Condition<E>> conditions) {
        var alternatives = conditions.stream()
                .map(condition -> within(() -> {
                    condition.write(this);
                    return all("1 = 1");
                }))
                .toList();
        add(alternatives.isEmpty() ? "1 = 0" : "(" + String.join(" or ", alternatives) + ")");
    }

    private String within(Supplier<String> writing) {
        var outer = predicates;
        predicates = new ArrayList<>();
        try {
            return writing.get();
        } finally {
            predicates = outer;
        }
    }

    Table join(String attribute, Class<?> entity, String key) {
        var joined = Table.of(session, entity, "j");
        joins.append(" join ")
                .append(joined.named())
                .append(" on ")
                .append(joined.column(key).text())
                .append(" = ")
                .append(column(attribute));
        return joined;
    }

    void addNotExists(String attribute, Class<?> entity, String reference) {
        var other = Table.of(session, entity, "r");
        add("not exists (select 1 from %s where %s = %s)"
                .formatted(other.named(), other.column(reference).text(), column(attribute)));
    }

    /** All predicates; the given one if there are none. */
    private String all(String none) {
        return predicates.isEmpty() ? none : String.join(" and ", predicates);
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** The joins and the condition, to follow the name of the table. */
    String text() {
        return joins + (predicates.isEmpty() ? "" : " where " + all(""));
    }
}
