package io.waimao.ingestion.formats.comtrade;

import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.CLASSIFICATION;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.CUSTOMS;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.FLOW;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.SECOND_PARTNER;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.SUPPLY;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.TRANSPORT;

import io.waimao.ingestion.csv.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Recognises and counts rows of UN Comtrade that are parts of what other rows have in full. */
final class ComtradeParts {

    /** How files write that there is no code. */
    private static final Set<String> NONE = Set.of("", "NA", "N/A", "NULL", "null");

    /** Re-exports, re-imports, and what is part of exports and imports: both forms. */
    private static final Set<String> PARTIAL_FLOWS =
            Set.of("RX", "RM", "DX", "FM", "MIP", "MOP", "XIP", "XOP", "3", "4");

    /** What may be divided, with the code of the whole. */
    private static final Map<ComtradeColumn, String> WHOLES = wholes();

    static final String[] COLUMNS =
            WHOLES.keySet().stream().map(ComtradeColumn::title).toArray(String[]::new);

    private final List<String> unnamed = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private boolean classified = true;

    private static Map<ComtradeColumn, String> wholes() {
        var wholes = new LinkedHashMap<ComtradeColumn, String>();
        wholes.put(CUSTOMS, "C00");
        wholes.put(TRANSPORT, "0");
        wholes.put(SUPPLY, "0");
        wholes.put(SECOND_PARTNER, "0");
        return wholes;
    }

    /** Notes which columns the file lacks. */
    void missing(List<String> titles) {
        classified = titles.contains(CLASSIFICATION.title());
        WHOLES.keySet().stream()
                .map(ComtradeColumn::title)
                .filter(title -> !titles.contains(title))
                .forEach(unnamed::add);
    }

    /** Whether the row is a part; it is counted. */
    boolean isPart(Row row) {
        var flow = code(row.textOf(FLOW.title()));
        if (PARTIAL_FLOWS.contains(flow)) {
            count("of flow %s, which is part of exports or imports".formatted(flow));
            return true;
        }
        for (var divided : WHOLES.entrySet()) {
            var title = divided.getKey().title();
            var code = code(row.textOf(title));
            if (!isNone(code) && !code.equals(divided.getValue())) {
                count("of one %s each, which are parts of a total".formatted(title));
                return true;
            }
        }
        return false;
    }

    /** A row of a group of partners. */
    void addGroup(String partner) {
        count("of partner %s, a group of other partners".formatted(partner));
    }

    private void count(String what) {
        leftOut.merge(what, 1, Integer::sum);
    }

    /** Whether a value is how files write that there is none. */
    static boolean isNone(String text) {
        return NONE.contains(text);
    }

    /** The code, which spreadsheets may have made a decimal number. */
    static String code(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    List<String> notes() {
        var notes = new ArrayList<String>();
        leftOut.forEach((what, count) -> notes.add("Left out: %d rows %s.".formatted(count, what)));
        if (!classified) {
            notes.add("There is no column %s: commodity codes were read as those of the Harmonized System."
                    .formatted(CLASSIFICATION.title()));
        }
        if (!unnamed.isEmpty()) {
            notes.add("There is no column %s: rows were read as totals.".formatted(String.join(", ", unnamed)));
        }
        return notes;
    }
}
