package io.waimao.claims;

import org.eclipse.microprofile.graphql.Description;

/** What claims are ordered by. */
@Description("What claims are ordered by.")
public enum ClaimField {
    @Description("The order in which their sources state them, transition by transition.")
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
