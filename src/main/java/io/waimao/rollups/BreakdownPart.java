package io.waimao.rollups;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.observations.BoundedValue;
import io.waimao.observations.Brand;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** One part of a breakdown. */
@DefaultNonNull
@Description("One part of a breakdown.")
public record BreakdownPart(
        @Ignore String marketCode,
        @Ignore String sectorCode,
        @Description("The brand type of the part.") Brand brand,
        @Description("The period of the part.") Period period,

        @Nullable @Description("The value, in the unit of the total: as published, or total x share.")
        BoundedValue value,

        @Nullable @Description("The share in the total, in percent: value / total, or as published.")
        BoundedValue share,

        @Nullable
        @Description("Growth on the same period of the year before, in percent: as published, or from both levels.")
        BoundedValue growth,

        @Nullable
        @Description("Contribution to the growth of the total, in percentage points: (x1 - x0) / X0, the level "
                + "before derived from growth.")
        BoundedValue contribution,

        @Description("The observation that the part rests on.")
        Observation observation) {}
