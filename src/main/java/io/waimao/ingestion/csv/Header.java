package io.waimao.ingestion.csv;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header of a file.
 *
 * @param indexes the position of each column
 * @param labels the name of each column in the file
 * @param unnamed the positions of columns without a name
 * @param size the number of columns
 */
record Header(Map<String, Integer> indexes, List<String> labels, List<Integer> unnamed, int size) {

    private static final int SHOWN = 12;

    /** Empty if a required column is missing, as no row can then be read. */
    static Optional<Header> of(
            List<String> names, List<String> labels, RowFormat<?> format, String file, long line, Faults faults) {
        var columns = format.columns();
        if (isForeign(names, columns)) {
            faults.add(new Fault(file, line, "", "", foreign(labels, format)));
            return Optional.empty();
        }
        var indexes = new LinkedHashMap<String, Integer>();
        var unnamed = new ArrayList<Integer>();
        var known = columns.all();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (name.isEmpty()) {
                unnamed.add(i);
            } else if (!known.contains(name) && columns.others()) {
                continue;
            } else if (!known.contains(name)) {
                faults.add(new Fault(file, line, name, "", "unknown column; known: " + String.join(", ", known)));
            } else if (indexes.putIfAbsent(name, i) != null) {
                faults.add(new Fault(file, line, labels.get(i), "", "the column is named twice"));
            }
        }
        var complete = true;
        for (var name : columns.needed()) {
            if (!indexes.containsKey(name)) {
                faults.add(new Fault(file, line, name, "", "the column is missing"));
                complete = false;
            }
        }
        return complete ? Optional.of(new Header(indexes, labels, unnamed, names.size())) : Optional.empty();
    }

    /** What the file calls the column. */
    String label(String column) {
        var index = indexes.get(column);
        return index == null ? column : labels.get(index);
    }

    /** Whether it has other columns, and less than half of the needed ones. */
    private static boolean isForeign(List<String> names, Columns columns) {
        var found = columns.needed().stream().filter(names::contains).count();
        return 2 * found < columns.needed().size()
                && names.stream()
                        .anyMatch(name -> !name.isEmpty() && !columns.all().contains(name));
    }

    private static String foreign(List<String> labels, RowFormat<?> format) {
        return "these are the columns %s; this reads %s%s"
                .formatted(
                        listed(labels),
                        listed(format.columns().all()),
                        format.hint(labels).map(hint -> ". " + hint).orElse(""));
    }

    private static String listed(List<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).limit(SHOWN).collect(joining(", "))
                + (names.size() > SHOWN ? ", …" : "");
    }
}
