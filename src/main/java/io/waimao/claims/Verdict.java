package io.waimao.claims;

import org.eclipse.microprofile.graphql.Description;

/** What the evidence of other sources says about a claim. */
@Description("What the evidence of other sources says about a claim.")
public enum Verdict {
    @Description("What was measured lies inside what is claimed.")
    SUPPORTED,
    @Description("What was measured lies inside what is claimed, for the first part of the claimed period only.")
    PARTIALLY_SUPPORTED,
    @Description("What was measured lies outside what is claimed; or a part lies so far outside that no possible "
            + "figure of the rest leads to what is claimed.")
    CONTRADICTED,
    @Description("What was measured lies outside what is claimed, for the first part of the claimed period only. "
            + "Not of a share or growth rate: the rest of the period may make up for it, unless the claim is "
            + "of a trend.")
    PARTIALLY_CONTRADICTED,
    @Description("What was measured and what is claimed overlap: it may be either. Or a share or growth rate of "
            + "the first part of the period lies outside, and the explanation says what the rest needs.")
    INCONCLUSIVE,
    @Description("No other source has the figures.")
    INSUFFICIENT_DATA,
    @Description("The claim states no figure that could be measured.")
    NOT_QUANTIFIABLE;

    /** The same verdict on the strength of a part of the period. */
    Verdict forPart() {
        return switch (this) {
            case SUPPORTED -> PARTIALLY_SUPPORTED;
            case CONTRADICTED -> PARTIALLY_CONTRADICTED;
            default -> this;
        };
    }
}
