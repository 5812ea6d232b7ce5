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
        BoundedValue share) {}
