package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** The length of the periods of a series. */
@Description("Length of the periods of a series.")
public enum Frequency {
    @Description("Calendar years.")
    ANNUAL,
    @Description("Calendar half-years.")
    HALF_YEARLY,
    @Description("Calendar quarters.")
    QUARTERLY,
    @Description("Calendar months.")
    MONTHLY,
    @Description("Other ranges, such as the months since January.")
    CUMULATIVE
}
