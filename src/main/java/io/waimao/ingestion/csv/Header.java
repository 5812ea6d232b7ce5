package io.waimao.ingestion.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header of a file.
 *
 * @param indexes the position of each column
 * @param labels the name of each column in the file
 * @param unnamed the positions of columns without a name
 * @param labelled the columns whose values have a label after the code
 * @param size the number of columns, without unnamed ones at the end
 */
record Header(
        Map<String, Integer> indexes, List<String> labels, List<Integer> unnamed, Set<String> labelled, int size) {

    private static final String LABEL = ": ";

    /** Empty if a required column is missing, as no row can then be read. */
    static Optional<Header> of(
            List<String> names, List<String> labels, RowFormat<?> format, String file, long line, Faults faults) {
        var columns = format.columns();
        if (isForeign(names, columns) || format.isForeign(names)) {
            faults.add(new Fault(file, line, "", "", ForeignFile.sentence(labels, format)));
            return Optional.empty();
        }
        var indexes = new LinkedHashMap<String, Integer>();
        var unnamed = new ArrayList<Integer>();
        var known = columns.all();
        for (int i = 0; i < size(labels); i++) {
            var name = names.get(i);
            if (name.isEmpty() && !columns.others()) {
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
        return complete
                ? Optional.of(new Header(indexes, labels, unnamed, format.labelled(), size(labels)))
                : Optional.empty();
    }

    private static int size(List<String> labels) {
        int size = labels.size();
        while (size > 0 && labels.get(size - 1).isEmpty()) {
            size--;
        }
        return size;
    }

    /** The code in a value of the column. */
    String code(String column, String text) {
        var end = labelled.contains(column) ? text.indexOf(LABEL) : -1;
        return end < 0 ? text : text.substring(0, end);
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
}
