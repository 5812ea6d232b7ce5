package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Province;
import io.waimao.transitions.Indicator;
import org.eclipse.microprofile.graphql.Description;

/** A province's indicator beside those of others. */
@DefaultNonNull
@Description("A province's indicator beside those of others.")
public record IndicatorComparison(
        @Description("The province.") Province province,

        @Nullable @Description("The indicator; null where it cannot be computed.")
        Indicator indicator) {}
