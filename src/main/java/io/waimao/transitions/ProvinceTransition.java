package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Transition;
import io.waimao.claims.Claim;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A transition as it is seen in one province. */
@DefaultNonNull
@Description("A transition as it is seen in one province: what is computed, what is claimed, what is missing.")
public record ProvinceTransition(
        @Description("The transition.") Transition transition,
        @Description("The indicators that can be computed.") List<@NonNull Indicator> indicators,
        @Description("What is claimed, with the checks.") List<@NonNull Claim> claims,
        @Description("Where the transition stands.") Assessment assessment,

        @Description("The indicators that cannot be computed, and why.")
        List<@NonNull Gap> gaps) {}
