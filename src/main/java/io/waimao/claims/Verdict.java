package io.waimao.claims;

import org.eclipse.microprofile.graphql.Description;

/** The verdict on a claim by the evidence of other sources. */
@Description("Verdict on a claim, from figures of other sources.")
public enum Verdict {
    @Description("The measured figure lies inside the claim.")
    SUPPORTED,
    @Description("The measured figure lies inside the claim, for the first part of its period only.")
    PARTIALLY_SUPPORTED,
    @Description("The measured figure lies outside the claim, or a part lies so far outside that no possible "
            + "rest can make up for it.")
    CONTRADICTED,
    @Description("The measured figure lies outside the claim, for the first part of its period only. Shares "
            + "and growth rates are INCONCLUSIVE instead, as the rest of the period may make up for them, "
            + "unless the claim is of a trend.")
    PARTIALLY_CONTRADICTED,
    @Description("The measured figure and the claim overlap, so it may be either. Or a share or growth rate "
            + "of the first part of the period lies outside; the explanation states what the rest would "
            + "have to be.")
    INCONCLUSIVE,
    @Description("No other source has the figures.")
    INSUFFICIENT_DATA,
    @Description("The claim states no measurable figure.")
    NOT_QUANTIFIABLE;

    /** The same verdict based on a part of the period. */
    Verdict forPart() {
        return switch (this) {
            case SUPPORTED -> PARTIALLY_SUPPORTED;
            case CONTRADICTED -> PARTIALLY_CONTRADICTED;
            default -> this;
        };
    }
}
