package io.waimao.ingestion.formats;

import io.waimao.catalogue.DatePrecision;
import io.waimao.catalogue.SourceDocument;
import io.waimao.catalogue.SourceKind;
import io.waimao.ingestion.csv.CellParser;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;
import io.waimao.paging.BadInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** sources.csv: the documents that report figures or claims. */
public record SourcesFile(Codes sources) implements EntryFormat<SourceDocument> {

    private static final int LONGEST_ADDRESS = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    @Override
    public Columns columns() {
        return Columns.of("id", "title", "publisher", "published_on", "published_precision", "kind")
                .optionally("url", "note", "complete", "licence", "retrieved_on", "via", "title_zh");
    }

    private static String address(String text) {
        var address = CellParser.text(text, LONGEST_ADDRESS);
        try {
            var uri = new URI(address);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (SCHEMES.contains(scheme) && uri.getRawAuthority() != null) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            // The same fault as for another scheme.
        }
        throw new BadInput("not an address; allowed: http://… and https://… with a host");
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
                row.optional("url", SourcesFile::address),
                row.optionalText("note", 2000),
                row.isYes("complete"),
                row.optionalText("licence", 500),
                row.optionalDate("retrieved_on"),
                row.optionalText("via", 500),
                row.optionalText("title_zh", 500));
    }
}
