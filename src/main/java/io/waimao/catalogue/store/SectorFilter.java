package io.waimao.catalogue.store;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.SectorKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A filter of sectors. */
@Input("SectorFilter")
@DefaultNonNull
@Description("Filter of sectors, which must meet all conditions. Absent or null fields do not restrict.")
public record SectorFilter(
        @Nullable @Description("Codes.") List<@NonNull String> codes,
        @Nullable @Description("Kinds.") List<@NonNull SectorKind> kinds,

        @Nullable @Description("Codes of the parents.") List<@NonNull String> parents) {

    /** Matches every sector. */
    public static final SectorFilter NONE = new SectorFilter(null, null, null);
}
