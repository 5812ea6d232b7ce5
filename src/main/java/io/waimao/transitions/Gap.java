package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** An indicator that cannot be computed, and why. */
@DefaultNonNull
@Description("An indicator that cannot be computed, with the reason.")
public record Gap(
        @Description("The indicator.") IndicatorCode indicator,
        @Description("The missing figures.") String missing,

        @Description("Why the available figures are insufficient.")
        String reason) {}
