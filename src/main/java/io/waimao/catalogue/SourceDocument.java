package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

/**
 * A document or dataset release that reports figures or claims.
 *
 * @param title as given, mostly in English
 * @param titleZh in Chinese, if there is such a title
 */
@Type("Source")
@DefaultNonNull
@Description("A document or dataset that reports figures or claims.")
public record SourceDocument(
        @Description("The public code, such as zj-stats-2024.")
        String code,

        @Ignore String title,
        @Description("The publisher.") String publisher,

        @Description("The date of publication; see publishedPrecision.")
        LocalDate publishedOn,

        @Description("The precision of publishedOn. If MONTH, show only the month.")
        DatePrecision publishedPrecision,

        @Description("The kind of source.") SourceKind kind,

        @Description("The web address. Null if there is none.") @Nullable
        String url,

        @Description("A note on the source. Null if there is none.") @Nullable
        String note,

        @Description("Whether it is complete for each province, flow and period that it covers, so that what it "
                + "omits is zero. A customs extract by country and HS code is complete.")
        boolean complete,

        @Description("The licence or terms of use of its figures. Null if none are stated.") @Nullable
        String licence,

        @Description("The day on which it was read. Null if unknown.") @Nullable
        LocalDate retrievedOn,

        @Description("The intermediary from which it was read, such as a copy or mirror. Null if read directly.")
        @Nullable
        String via,

        @Ignore @Nullable String titleZh)
        implements Node, SearchResult {

    @Id
    @Description(ID)
    @Override
    public String getId() {
        return NodeId.of("Source", code);
    }

    /** The title in the language, or as given if there is none in it. */
    public String title(Language language) {
        return language == Language.ZH && titleZh != null ? titleZh : title;
    }

    @Override
    public List<String> searchTerms() {
        return titleZh == null ? List.of(title, code, publisher) : List.of(title, titleZh, code, publisher);
    }
}
