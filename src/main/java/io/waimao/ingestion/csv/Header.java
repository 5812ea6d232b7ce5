package io.waimao.ingestion.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The first row of a file.
 *
 * @param indexes the position of each column
 * @param size the number of columns
 */
record Header(Map<String, Integer> indexes, int size) {

    /** Empty if a required column is missing, as no row can then be read. */
    static Optional<Header> of(CsvRecord names, Columns columns, String file, Faults faults) {
        var indexes = new LinkedHashMap<String, Integer>();
        var known = columns.all();
        for (int i = 0; i < names.getFieldCount(); i++) {
            var name = names.getField(i).strip();
            if (!known.contains(name) && columns.others()) {
                continue;
            } else if (!known.contains(name)) {
                faults.add(new Fault(file, 1, name, "", "unknown column; known: " + String.join(", ", known)));
            } else if (indexes.putIfAbsent(name, i) != null) {
                faults.add(new Fault(file, 1, name, "", "the column is named twice"));
            }
        }
        var complete = true;
        for (var name : columns.needed()) {
            if (!indexes.containsKey(name)) {
                faults.add(new Fault(file, 1, name, "", "the column is missing"));
                complete = false;
            }
        }
        return complete ? Optional.of(new Header(indexes, names.getFieldCount())) : Optional.empty();
    }
}
