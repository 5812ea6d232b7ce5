package io.waimao.ingestion.csv;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a kind of file, in any order.
 *
 * @param needed columns that the header must name
 * @param possible columns that the header may name
 * @param others whether the header may name other columns, which are ignored
 */
public record Columns(List<String> needed, List<String> possible, boolean others) {

    public static Columns of(String... names) {
        return new Columns(List.of(names), List.of(), false);
    }

    public Columns and(String... names) {
        return new Columns(joined(needed, List.of(names)), possible, others);
    }

    public Columns optionally(String... names) {
        return new Columns(needed, joined(possible, List.of(names)), others);
    }

    public Columns amongOthers() {
        return new Columns(needed, possible, true);
    }

    public List<String> all() {
        return joined(needed, possible);
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
