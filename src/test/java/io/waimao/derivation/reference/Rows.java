package io.waimao.derivation.reference;

import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads sources and rows from files as they are imported. */
final class Rows {

    private final Map<String, Source> sources = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** The rows of a service with few figures before any import. */
    static Rows shipped() {
        var all = new Rows();
        all.addSources(Csv.shipped("sources.csv"));
        all.addRows(Csv.shipped("observations.csv"));
        return all;
    }

    static Rows none() {
        return new Rows();
    }

    Rows copy() {
        var copy = new Rows();
        copy.sources.putAll(sources);
        copy.rows.addAll(rows);
        return copy;
    }

    List<Row> all() {
        return List.copyOf(rows);
    }

    Rows addSources(List<Map<String, String>> file) {
        file.forEach(row -> sources.put(
                row.get("id"),
                new Source(
                        row.get("id"),
                        LocalDate.parse(row.get("published_on")),
                        "true".equals(row.getOrDefault("complete", "")))));
        return this;
    }

    Rows addRows(List<Map<String, String>> file) {
        rows.addAll(read(file));
        return this;
    }

    /** The rows of a file of these sources, which are not added. */
    List<Row> read(List<Map<String, String>> file) {
        return file.stream().map(this::read).toList();
    }

    private Row read(Map<String, String> row) {
        var key = new Key(
                row.get("REF_AREA"),
                row.get("FLOW"),
                row.get("COUNTERPART_AREA"),
                row.get("COMMODITY"),
                row.get("BRAND"),
                total(row.get("ENTERPRISE")),
                total(row.get("CUSTOMS_REGIME")),
                row.get("MEASURE"),
                row.get("UNIT"));
        var source = sources.get(row.get("SOURCE"));
        if (source == null) {
            throw new IllegalArgumentException("no source of " + row);
        }
        var qualifier = row.get("QUALIFIER");
        return new Row(
                new Place(key, Period.parse(row.get("TIME_PERIOD"))),
                value(qualifier, number(row.get("OBS_VALUE")), number(row.get("LOWER")), number(row.get("UPPER"))),
                source,
                qualifier);
    }

    private static String total(@Nullable String code) {
        return code == null || code.isEmpty() ? Key.TOTAL : code;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Quantity value(
            String qualifier, @Nullable BigDecimal value, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return switch (qualifier) {
            case "EXACT" -> Quantity.exactly(value);
            case "ROUNDED", "ABOUT" -> new Quantity(value, Interval.closed(lower, upper));
            case "BETWEEN" -> new Quantity(null, Interval.closed(lower, upper));
            case "MORE_THAN" -> new Quantity(null, new Interval(lower, null, true, false));
            case "LESS_THAN", "NEARLY" -> new Quantity(null, new Interval(null, upper, false, true));
            case "INCREASING", "NOT_QUANTIFIED" -> new Quantity(null, Interval.closed(null, null));
            default -> throw new IllegalArgumentException(qualifier);
        };
    }
}
