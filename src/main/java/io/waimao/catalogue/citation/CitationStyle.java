package io.waimao.catalogue.citation;

import io.waimao.catalogue.SourceDocument;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;

/** The styles of a citation. */
@Description("Styles of a citation.")
public enum CitationStyle {
    @Description("One line of text: publisher, title, date of publication, web address and, in brackets, the day on "
            + "which it was read.")
    TEXT(TextCitation::of),
    @Description("An entry of a BibTeX file in UTF-8.")
    BIBTEX(BibtexCitation::of),
    @Description("JSON of the Citation Style Language (csl-data): a list of one item.")
    CSL_JSON(CslCitation::of);

    private final Function<SourceDocument, String> writer;

    CitationStyle(Function<SourceDocument, String> writer) {
        this.writer = writer;
    }

    public String of(SourceDocument source) {
        return writer.apply(source);
    }
}
