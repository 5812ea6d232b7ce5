package io.waimao.catalogue.store;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A filter of provinces. */
@Input("ProvinceFilter")
@DefaultNonNull
@Description("Filter of provinces. Absent or null fields do not restrict.")
public record ProvinceFilter(
        @Nullable @Description("ISO 3166-2:CN codes.") List<@NonNull String> codes) {

    /** Matches every province. */
    public static final ProvinceFilter NONE = new ProvinceFilter(null);
}
