package io.waimao.derivation.breakdowns;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.quantity.BoundedValue;
import org.eclipse.microprofile.graphql.Description;

/** The residual of a breakdown. */
@DefaultNonNull
@Description("The residual of a breakdown: the total less the parts returned.")
public record Residual(
        @Description("The value, in the unit of the total.") BoundedValue value,

        @Nullable @Description("Share of the total, in percent.")
        BoundedValue share,

        @Nullable
        @Description("Growth on the same period of the year before, in percent. Null if the growth of the total or of "
                + "a part is unknown, or if the earlier residual is or may be zero.")
        BoundedValue growth,

        @Nullable
        @Description("Contribution to the growth of the total, in percentage points: the growth of the total less the "
                + "contributions of the parts.")
        BoundedValue contribution,

        @Nullable @Description("Share in the growth of the total, in percent. Null unless the total certainly grew.")
        BoundedValue shareOfGrowth) {}
