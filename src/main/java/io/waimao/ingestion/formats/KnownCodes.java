package io.waimao.ingestion.formats;

import static java.util.stream.Collectors.toMap;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.SourceDocument;
import io.waimao.ingestion.csv.Codes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The codes that figures and claims may refer to.
 *
 * @param documents the sources read without a fault; {@code sources} has the codes of all
 */
public record KnownCodes(
        Codes areas, Codes markets, Codes sectors, Codes sources, Map<String, SourceDocument> documents) {

    /** No codes yet; filled by reading the files that define them. */
    public static KnownCodes none() {
        return new KnownCodes(
                new Codes("area"), new Codes("market"), new Codes("sector"), new Codes("source"), new HashMap<>());
    }

    /** The codes in the database. */
    public static KnownCodes of(Catalogue catalogue) {
        var documents = catalogue.listSources();
        var known = new KnownCodes(
                Codes.of("area", catalogue.listAreaCodes()),
                Codes.of("market", catalogue.listMarketCodes()),
                Codes.of("sector", catalogue.listSectorCodes()),
                Codes.of("source", documents.stream().map(SourceDocument::code).toList()),
                new HashMap<>());
        known.document(documents);
        return known;
    }

    public void document(List<SourceDocument> read) {
        documents.putAll(read.stream().collect(toMap(SourceDocument::code, Function.identity())));
    }

    public Optional<SourceDocument> findDocument(String code) {
        return Optional.ofNullable(documents.get(code));
    }

    /** The same, with other markets and sectors as good as known. */
    public KnownCodes with(Predicate<String> moreMarkets, Predicate<String> moreSectors) {
        return new KnownCodes(areas, markets.and(moreMarkets), sectors.and(moreSectors), sources, documents);
    }
}
