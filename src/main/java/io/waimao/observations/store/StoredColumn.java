package io.waimao.observations.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of figures.
 *
 * @param value reads the value of a row: text, a number, a boolean, a date or null
 */
record StoredColumn(String name, Function<StoredRow, @Nullable Object> value) {

    static final List<StoredColumn> ALL = List.of(
            new StoredColumn("id", StoredRow::id),
            new StoredColumn("period_start", row -> row.figure().period().start()),
            new StoredColumn("period_months", row -> row.figure().period().months()),
            new StoredColumn("period_end", row -> row.figure().period().getEnd()),
            new StoredColumn("known_from", row -> row.figure().knownFrom()),
            new StoredColumn("current_from", row -> row.days().from()),
            new StoredColumn("known_until", row -> row.days().until()),
            new StoredColumn("detail", StoredRow::detail),
            new StoredColumn("series", StoredRow::series),
            new StoredColumn("area", row -> row.figure().key().area()),
            new StoredColumn("flow", row -> row.figure().key().flow().name()),
            new StoredColumn("market", row -> row.figure().key().market()),
            new StoredColumn("sector", row -> row.figure().key().sector()),
            new StoredColumn("brand", row -> row.figure().key().brand().name()),
            new StoredColumn(
                    "enterprise", row -> row.figure().key().enterprise().name()),
            new StoredColumn("regime", row -> row.figure().key().regime().name()),
            new StoredColumn("measure", row -> row.figure().key().measure().name()),
            new StoredColumn("unit", row -> row.figure().key().unit().name()),
            new StoredColumn("figure", row -> row.figure().value().value()),
            new StoredColumn("lower_bound", row -> row.figure().value().lower()),
            new StoredColumn("upper_bound", row -> row.figure().value().upper()),
            new StoredColumn(
                    "qualifier", row -> row.figure().value().qualifier().name()),
            new StoredColumn("published", row -> row.figure().value().published()),
            new StoredColumn("status", row -> row.figure().status().name()),
            new StoredColumn("confidence", row -> row.figure().confidence().name()),
            new StoredColumn("source", row -> row.figure().sourceCode()),
            new StoredColumn("remark", row -> row.figure().comment()),
            new StoredColumn("derived", row -> row.figure().isDerived()));

    /** All names, separated by commas. */
    static String names() {
        return ALL.stream().map(StoredColumn::name).collect(joining(", "));
    }

    @Nullable
    Object of(StoredRow row) {
        return value.apply(row);
    }
}
