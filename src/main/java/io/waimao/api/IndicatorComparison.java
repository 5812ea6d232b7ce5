package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Province;
import io.waimao.transitions.Indicator;
import org.eclipse.microprofile.graphql.Description;

/** One province's indicator in a comparison. */
@DefaultNonNull
@Description("One province's indicator in a comparison.")
public record IndicatorComparison(
        @Description("The province.") Province province,

        @Nullable @Description("The indicator. Null if it cannot be computed.")
        Indicator indicator) {}
