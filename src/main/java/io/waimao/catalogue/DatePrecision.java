package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** How exactly a date is known. */
@Description("Precision of a date.")
public enum DatePrecision {
    @Description("The day is exact.")
    DAY,
    @Description("Only the month is exact; the day is approximate.")
    MONTH
}
