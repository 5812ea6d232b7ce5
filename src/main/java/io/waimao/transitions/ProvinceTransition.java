package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Transition;
import io.waimao.claims.Claim;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A transition in one province. */
@DefaultNonNull
@Description("A transition in one province: indicators, claims and gaps.")
public record ProvinceTransition(
        @Description("The transition.") Transition transition,
        @Description("Indicators that can be computed.") List<@NonNull Indicator> indicators,
        @Description("The claims, with their checks.") List<@NonNull Claim> claims,
        @Description("The assessment of the transition.") Assessment assessment,

        @Description("Indicators that cannot be computed, with the reasons.")
        List<@NonNull Gap> gaps) {}
