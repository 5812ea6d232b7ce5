package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

/** A document or dataset release that reports figures or claims. */
@Type("Source")
@DefaultNonNull
@Description("A document or dataset release that reports figures or claims.")
public record SourceDocument(
        @Description("The public code, such as zj-stats-2024.")
        String code,

        @Description("What it is called.") String title,
        @Description("Who published it.") String publisher,

        @Description("When it was published; see publishedPrecision.")
        LocalDate publishedOn,

        @Description("How exactly publishedOn is known: show only the month where it says MONTH.")
        DatePrecision publishedPrecision,

        @Description("What kind of source it is.") SourceKind kind,

        @Description("Where it can be read, if it can be.") @Nullable
        String url,

        @Description("What else to know about it.") @Nullable
        String note,

        @Description(
                "Whether it lists all there is of each province, flow and period of which it has anything, such as a "
                        + "customs extract by country and HS code: what it leaves out is zero.")
        boolean complete)
        implements Node, SearchResult {

    @Id
    @Description(ID)
    @Override
    public String getId() {
        return NodeId.of("Source", code);
    }

    @Override
    public List<String> searchTerms() {
        return List.of(title, code, publisher);
    }
}
