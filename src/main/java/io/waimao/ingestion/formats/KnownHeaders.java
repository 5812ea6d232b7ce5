package io.waimao.ingestion.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises files of other formats by a column that only they have. */
final class KnownHeaders {

    private static final Map<String, String> FORMATS = Map.of(
            "商品编码", "format=customs&source=…&flow=…",
            "commodity code", "format=customs&source=…&flow=…",
            "贸易伙伴编码", "format=customs&source=…&flow=…",
            "trading partner code", "format=customs&source=…&flow=…",
            "收发货人所在地", "format=customs-provinces&source=…",
            "reportercode", "format=comtrade&source=…",
            "structure_id", "format=sdmx-csv",
            "ref_area", "format=csv");

    private KnownHeaders() {}

    static Optional<String> hint(List<String> names) {
        return names.stream()
                .map(name -> FORMATS.get(name.toLowerCase(Locale.ROOT)))
                .filter(format -> format != null)
                .findFirst()
                .map(format -> "It looks like a file for " + format);
    }
}
