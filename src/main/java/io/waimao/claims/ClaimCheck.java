package io.waimao.claims;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * The outcome of comparing a claim with the figures of other sources.
 *
 * @param claimCode the claim
 * @param used the observations that led to the verdict; empty if read from the store
 */
@DefaultNonNull
@Description("A claim checked against figures of other sources.")
public record ClaimCheck(
        @Ignore String claimCode,
        @Description("The verdict.") Verdict verdict,

        @Ignore Text explanation,

        @Ignore List<Observation> used) {

    public ClaimCheck {
        used = List.copyOf(used);
    }
}
