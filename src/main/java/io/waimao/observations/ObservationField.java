package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** The sort fields of observations. */
@Description("Sort fields of observations.")
public enum ObservationField {
    @Description("The province's code.")
    PROVINCE("area"),
    @Description("The flow.")
    FLOW("flow"),
    @Description("The market's code.")
    MARKET("market"),
    @Description("The sector's code.")
    SECTOR("sector"),
    @Description("The measure.")
    MEASURE("measure"),
    @Description("The last day of the period.")
    PERIOD("periodEnd"),
    @Description("The value. Values are compared only within a unit; items are grouped by unit.")
    VALUE("figure"),
    @Description("The day on which the figure became known.")
    KNOWN_FROM("knownFrom");

    final String attribute;

    ObservationField(String attribute) {
        this.attribute = attribute;
    }
}
