package io.waimao.catalogue.store;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.SourceKind;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which sources to list. */
@Input("SourceFilter")
@DefaultNonNull
@Description("Which sources to list: those that meet all conditions; what is absent or null does not restrict.")
public record SourceFilter(
        @Nullable @Description("Their codes.") List<@NonNull String> codes,
        @Nullable @Description("Their kinds.") List<@NonNull SourceKind> kinds,

        @Nullable @Description("Published on this day or later.")
        LocalDate publishedFrom,

        @Nullable @Description("Published on this day or earlier.")
        LocalDate publishedTo) {

    /** All of them. */
    public static final SourceFilter NONE = new SourceFilter(null, null, null, null);
}
