package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.language.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** An indicator that cannot be computed, and why. */
@DefaultNonNull
@Description("An indicator that cannot be computed, with the reason.")
public record Gap(
        @Description("The indicator.") IndicatorCode indicator,
        @Ignore Text missing,
        @Ignore Text reason) {}
