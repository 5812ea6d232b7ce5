package io.waimao.ingestion.formats.comtrade;

import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.CLASSIFICATION;

import io.waimao.ingestion.csv.Row;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The revisions of the Harmonized System in which a file has its commodities. */
final class ComtradeRevisions {

    private static final Pattern HARMONIZED_SYSTEM = Pattern.compile("HS|H\\d");

    private static final Map<String, String> YEARS =
            Map.of("H0", "1992", "H1", "1996", "H2", "2002", "H3", "2007", "H4", "2012", "H5", "2017", "H6", "2022");

    private final Map<String, Integer> rows = new TreeMap<>();

    /** Reports a row of another classification. */
    static void check(Row row) {
        var code = row.textOf(CLASSIFICATION.title());
        if (!code.isEmpty() && !HARMONIZED_SYSTEM.matcher(code).matches()) {
            row.fault(CLASSIFICATION.title(), "not the Harmonized System; allowed: HS, H0 to H9");
        }
    }

    /** Counts a row of the Harmonized System. */
    void see(Row row) {
        var code = row.textOf(CLASSIFICATION.title());
        if (YEARS.containsKey(code)) {
            rows.merge(code, 1, Integer::sum);
        }
    }

    List<String> notes() {
        return rows.entrySet().stream()
                .map(revision -> "Commodity codes of HS %s (%s): %d rows."
                        .formatted(YEARS.get(revision.getKey()), revision.getKey(), revision.getValue()))
                .toList();
    }
}
