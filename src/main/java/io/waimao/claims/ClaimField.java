package io.waimao.claims;

import org.eclipse.microprofile.graphql.Description;

/** The sort fields of claims. */
@Description("Sort fields of claims.")
public enum ClaimField {
    @Description("Order of appearance in the sources, transition by transition.")
    POSITION("position"),
    @Description("The public code.")
    CODE("code"),
    @Description("The province's code.")
    PROVINCE("area"),
    @Description("The last day of the period.")
    PERIOD("periodEnd"),
    @Description("The verdict, by name.")
    VERDICT("verdict");

    final String attribute;

    ClaimField(String attribute) {
        this.attribute = attribute;
    }
}
