package io.waimao.derivation.breakdowns;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A total and its parts. */
@DefaultNonNull
@Description("A total, its parts in pages, their sum, and the residual.")
public record Breakdown(
        @Description("The dimension that is divided.") Dimension by,
        @Description("The period.") Period period,

        @Nullable @Description("The total, published or derived. Null if unknown.")
        Observation total,

        @Description("The parts of this page, by default the largest first; parts without a value last.")
        List<@NonNull BreakdownPart> parts,

        @Ignore Page<BreakdownPart> page,

        @Description("The number of parts of all pages.") int totalCount,

        @Description("The requested codes that are no parts because no figure is known or derivable, sorted. Empty "
                + "without codes and among.")
        List<@NonNull String> unknown,

        @Nullable
        @Description("The parts returned, taken together. Null if a part has no value, if a requested code is unknown, "
                + "or if the parts overlap.")
        Subtotal sum,

        @Nullable
        @Description("Total less parts. Null if the total or a part has no value, or if the parts overlap or "
                + "exceed the total.")
        Residual residual,

        @Description("Whether the parts are pairwise disjoint, so that parts and residual add up to the total.")
        boolean partition) {

    public Breakdown {
        parts = List.copyOf(parts);
        unknown = List.copyOf(unknown);
    }
}
