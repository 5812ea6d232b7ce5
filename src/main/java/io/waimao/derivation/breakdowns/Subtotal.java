package io.waimao.derivation.breakdowns;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.quantity.BoundedValue;
import org.eclipse.microprofile.graphql.Description;

/** The sum of parts of a breakdown. */
@DefaultNonNull
@Description("The parts returned by a breakdown, taken together.")
public record Subtotal(
        @Description("The sum of the values, in the unit of the total.")
        BoundedValue value,

        @Nullable @Description("Share of the total, in percent. Null if the total is unknown.")
        BoundedValue share,

        @Nullable
        @Description("Growth on the same period of the year before, in percent. Null if the growth of a part is "
                + "unknown, or if the earlier sum is or may be zero.")
        BoundedValue growth,

        @Nullable @Description("Contribution to the growth of the total, in percentage points.")
        BoundedValue contribution,

        @Nullable @Description("Share in the growth of the total, in percent. Null unless the total certainly grew.")
        BoundedValue shareOfGrowth) {}
