package io.waimao.catalogue.store;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.SourceKind;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A filter of sources. */
@Input("SourceFilter")
@DefaultNonNull
@Description("Filter of sources, which must meet all conditions. Absent or null fields do not restrict.")
public record SourceFilter(
        @Nullable @Description("Codes.") List<@NonNull String> codes,
        @Nullable @Description("Kinds.") List<@NonNull SourceKind> kinds,

        @Nullable @Description("Published on this day or later.")
        LocalDate publishedFrom,

        @Nullable @Description("Published on this day or earlier.")
        LocalDate publishedTo) {

    /** Matches every source. */
    public static final SourceFilter NONE = new SourceFilter(null, null, null, null);
}
