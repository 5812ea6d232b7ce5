package io.waimao.catalogue.store;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.MarketKind;
import io.waimao.catalogue.Standing;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A filter of markets. */
@Input("MarketFilter")
@DefaultNonNull
@Description("Filter of markets, which must meet all conditions. Absent or null fields do not restrict.")
public record MarketFilter(
        @Nullable @Description("Codes.") List<@NonNull String> codes,
        @Nullable @Description("Kinds.") List<@NonNull MarketKind> kinds,
        @Nullable @Description("Standings.") List<@NonNull Standing> standings) {

    /** Matches every market. */
    public static final MarketFilter NONE = new MarketFilter(null, null, null);
}
