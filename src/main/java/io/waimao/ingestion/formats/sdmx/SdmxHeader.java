package io.waimao.ingestion.formats.sdmx;

import io.waimao.paging.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The header of an SDMX-CSV file: component ids with or without labels, in upper or lower case, with brackets for
 * several values.
 *
 * @param names our names of our columns; empty for columns that name others
 * @param labelled our columns whose header has a label
 * @param others the columns that are not ours and no labels
 */
record SdmxHeader(List<String> names, Set<String> labelled, List<String> others) {

    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]$");
    private static final String LABEL = ": ";
    private static final String NAMED = "STRUCTURE_NAME";

    /**
     * Reads the first row.
     *
     * @param known our columns
     * @throws BadInput for SDMX-CSV 1.0
     */
    static SdmxHeader of(List<String> header, List<String> known) {
        var ids = header.stream().map(SdmxHeader::id).toList();
        if (ids.get(0).equals("DATAFLOW")) {
            throw new BadInput("the file is SDMX-CSV 1.0, as its first column is DATAFLOW; this reads SDMX-CSV 2.0, "
                    + "whose first columns are STRUCTURE, STRUCTURE_ID and ACTION");
        }
        return ids.contains(NAMED) ? withNames(header, ids, known) : withoutNames(header, ids, known);
    }

    /** Without brackets and label, in capitals. */
    private static String id(String name) {
        var end = name.indexOf(LABEL);
        var id = end < 0 ? name : name.substring(0, end);
        return BRACKETS.matcher(id.strip()).replaceFirst("").toUpperCase(Locale.ROOT);
    }

    private static SdmxHeader withoutNames(List<String> header, List<String> ids, List<String> known) {
        var names = new ArrayList<String>();
        var labelled = new TreeSet<String>();
        var others = new ArrayList<String>();
        for (int i = 0; i < ids.size(); i++) {
            var ours = known.contains(ids.get(i));
            names.add(ours ? ids.get(i) : header.get(i));
            if (!ours && !ids.get(i).isEmpty()) {
                others.add(header.get(i));
            } else if (header.get(i).contains(LABEL)) {
                labelled.add(ids.get(i));
            }
        }
        return new SdmxHeader(names, labelled, others);
    }

    /** Each component has a column with its name after it, which may look like the id of another one. */
    private static SdmxHeader withNames(List<String> header, List<String> ids, List<String> known) {
        var names = new ArrayList<String>();
        var others = new ArrayList<String>();
        var first = firstComponent(ids);
        for (int i = 0; i < ids.size(); i++) {
            var isName = i >= first && (i - first) % 2 == 1;
            var ours = !isName && known.contains(ids.get(i));
            names.add(ours ? ids.get(i) : isName ? "" : header.get(i));
            if (!ours && !isName) {
                others.add(header.get(i));
            }
        }
        return new SdmxHeader(names, Set.of(), others);
    }

    private static int firstComponent(List<String> ids) {
        var before = Set.of("STRUCTURE", "STRUCTURE_ID", NAMED, "ACTION", "SERIES_KEY", "OBS_KEY");
        int first = 0;
        while (first < ids.size() && before.contains(ids.get(first))) {
            first++;
        }
        return first;
    }

    Optional<String> note() {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("Ignored: %d columns: %s.".formatted(others.size(), String.join(", ", others)));
    }
}
