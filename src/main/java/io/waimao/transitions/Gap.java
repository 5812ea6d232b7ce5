package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** An indicator that cannot be computed, and why. */
@DefaultNonNull
@Description("An indicator that cannot be computed, and why.")
public record Gap(
        @Description("Which indicator it is.") IndicatorCode indicator,
        @Description("The figures that would be needed.") String missing,

        @Description("Why the figures that are there do not do.")
        String reason) {}
