package io.waimao.ingestion.formats;

import io.waimao.catalogue.DatePrecision;
import io.waimao.catalogue.SourceDocument;
import io.waimao.catalogue.SourceKind;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;

/** sources.csv: the documents that report figures or claims. */
public record SourcesFile(Codes sources) implements ItemFormat<SourceDocument> {

    @Override
    public Columns columns() {
        return Columns.of("id", "title", "publisher", "published_on", "published_precision", "kind")
                .optionally("url", "note", "complete", "licence", "retrieved_on", "via");
    }

    @Override
    public SourceDocument read(Row row) {
        return new SourceDocument(
                row.newCode("id", sources),
                row.text("title", 500),
                row.text("publisher", 200),
                row.date("published_on"),
                row.oneOf("published_precision", DatePrecision.values()),
                row.oneOf("kind", SourceKind.values()),
                row.optionalText("url", 2000),
                row.optionalText("note", 2000),
                row.isYes("complete"),
                row.optionalText("licence", 500),
                row.optionalDate("retrieved_on"),
                row.optionalText("via", 500));
    }
}
