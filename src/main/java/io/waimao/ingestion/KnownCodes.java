package io.waimao.ingestion;

import static java.util.stream.Collectors.toMap;

import io.waimao.catalogue.SourceDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What figures and claims may refer to.
 *
 * @param documents the sources that were read without a fault; {@code sources} has the codes of all
 */
record KnownCodes(Codes areas, Codes markets, Codes sectors, Codes sources, Map<String, SourceDocument> documents) {

    /** Nothing yet, to be filled by reading the files that define it. */
    static KnownCodes none() {
        return new KnownCodes(
                new Codes("area", 8),
                new Codes("market", 16),
                new Codes("sector", 32),
                new Codes("source", 64),
                new HashMap<>());
    }

    void document(List<SourceDocument> read) {
        documents.putAll(read.stream().collect(toMap(SourceDocument::code, Function.identity())));
    }

    Optional<SourceDocument> findDocument(String code) {
        return Optional.ofNullable(documents.get(code));
    }
}
