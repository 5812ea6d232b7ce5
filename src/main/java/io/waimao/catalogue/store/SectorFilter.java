package io.waimao.catalogue.store;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.SectorKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which sectors to list. */
@Input("SectorFilter")
@DefaultNonNull
@Description("Which sectors to list: those that meet all conditions; what is absent or null does not restrict.")
public record SectorFilter(
        @Nullable @Description("Their codes.") List<@NonNull String> codes,
        @Nullable @Description("Their kinds.") List<@NonNull SectorKind> kinds,

        @Nullable @Description("The codes of their parents.")
        List<@NonNull String> parents) {

    /** All of them. */
    public static final SectorFilter NONE = new SectorFilter(null, null, null);
}
