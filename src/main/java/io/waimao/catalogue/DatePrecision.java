package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** The precision of a date. */
@Description("Precision of a date.")
public enum DatePrecision {
    @Description("The day is exact.")
    DAY,
    @Description("Only the month is exact; the day is approximate.")
    MONTH
}
