package io.waimao.derivation.breakdowns;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A total and its parts. */
@DefaultNonNull
@Description("A total, its largest parts, and what they leave over.")
public record Breakdown(
        @Description("What it divides by.") Dimension by,
        @Description("The period.") Period period,

        @Nullable @Description("The total, published or derived; null if it is unknown.")
        Observation total,

        @Description("The parts, the largest first; those without a value last.")
        List<@NonNull BreakdownPart> parts,

        @Nullable
        @Description(
                "Total less parts; null if the total or a part has no value, the parts overlap, or they exceed the total.")
        Residual residual,

        @Description("Whether the parts are pairwise disjoint, so that with the residual they complete the total.")
        boolean partition) {

    public Breakdown {
        parts = List.copyOf(parts);
    }
}
