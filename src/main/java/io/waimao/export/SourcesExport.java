package io.waimao.export;

import static io.waimao.export.Export.text;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.SourceDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sources, in the columns of their import. */
@ApplicationScoped
class SourcesExport implements Export {

    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "publisher",
            "published_on",
            "published_precision",
            "kind",
            "url",
            "note",
            "complete",
            "licence",
            "retrieved_on",
            "via",
            "title_zh");

    private final Catalogue catalogue;

    SourcesExport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String file() {
        return "sources.csv";
    }

    @Override
    public Rows prepare(ExportFilter filter) {
        return new Rows(COLUMNS, taker -> catalogue.listSources().stream()
                .map(SourcesExport::cells)
                .forEach(taker));
    }

    private static List<String> cells(SourceDocument source) {
        return List.of(
                source.code(),
                source.title(),
                source.publisher(),
                source.publishedOn().toString(),
                source.publishedPrecision().name(),
                source.kind().name(),
                text(source.url()),
                text(source.note()),
                String.valueOf(source.complete()),
                text(source.licence()),
                source.retrievedOn() == null ? "" : source.retrievedOn().toString(),
                text(source.via()),
                text(source.titleZh()));
    }
}
