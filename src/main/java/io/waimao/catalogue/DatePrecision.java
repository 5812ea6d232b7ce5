package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** How exactly a date is known. */
@Description("How exactly a date is known.")
public enum DatePrecision {
    @Description("The day is exact.")
    DAY,
    @Description("Only the month is; the day is approximate.")
    MONTH
}
