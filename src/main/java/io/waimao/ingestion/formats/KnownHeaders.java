package io.waimao.ingestion.formats;

import static java.util.Map.entry;

import io.waimao.ingestion.csv.Columns;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises files of other kinds and formats by a column that only they have. */
final class KnownHeaders {

    private static final String CUSTOMS = "format=customs&source=…&flow=…";
    private static final String COMTRADE = "format=comtrade&source=…";

    private static final Map<String, String> FORMATS = Map.ofEntries(
            entry("商品编码", CUSTOMS),
            entry("贸易伙伴编码", CUSTOMS),
            entry("trading partner code", CUSTOMS),
            entry("date of data", CUSTOMS),
            entry("收发货人所在地", "format=customs-provinces&source=…"),
            entry("reportercode", COMTRADE),
            entry("reporter code", COMTRADE),
            entry("reporter_code", COMTRADE),
            entry("rtcode", COMTRADE),
            entry("structure", "format=sdmx-csv"),
            entry("structure_id", "format=sdmx-csv"),
            entry("dataflow", "format=sdmx-csv"),
            entry("transition", "/import/claims"),
            entry("published_on", "/import/sources"),
            entry("hs_codes", "/import/sectors"),
            entry("m49", "/import/markets"),
            entry("member", "/import/market-members"),
            entry("obs_value", "/import/observations, format=csv"));

    private KnownHeaders() {}

    /** Whether it has a column of another kind or format. */
    static boolean isForeign(List<String> names, Columns columns) {
        var own = columns.all().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return !columns.others()
                && names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> FORMATS.containsKey(name) && !own.contains(name));
    }

    static Optional<String> hint(List<String> names) {
        return names.stream()
                .map(name -> FORMATS.get(name.toLowerCase(Locale.ROOT)))
                .filter(format -> format != null)
                .findFirst()
                .map(format -> "It looks like a file for " + format);
    }
}
