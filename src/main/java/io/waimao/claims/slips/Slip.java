package io.waimao.claims.slips;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** The likeliest slip behind a claim that does not hold. */
@DefaultNonNull
@Description("The likeliest slip behind a claim that does not hold.")
public record Slip(
        @Description("The kind of slip.") SlipKind kind,

        @Ignore Text explanation,

        @Description("The figure that the claim fits: as it is or, for POWER_OF_TEN, but for the power of ten. May be "
                + "converted from the other currency.")
        Observation figure) {}
