package io.waimao.observations.vintages;

import org.eclipse.microprofile.graphql.Description;

/** The effect of a publication on the current figure. */
@Description("The effect of a publication on the current figure.")
public enum VintageEffect {
    @Description("It is the first.")
    FIRST,
    @Description("It agrees with the current figure: their bounds overlap. The more precise one is current.")
    AGREES,
    @Description("It contradicts the current figure, and replaces it.")
    REPLACES
}
