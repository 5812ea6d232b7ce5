package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** The unit of a figure. */
@Description("The unit of a figure.")
public enum Unit {
    @Description("Chinese yuan.")
    CNY,
    @Description("United States dollars.")
    USD,
    @Description("Percent.")
    PERCENT,
    @Description("Percentage points.")
    PERCENTAGE_POINT,
    @Description("Percentage points a year.")
    PERCENTAGE_POINT_PER_YEAR,
    @Description("Number of projects.")
    PROJECTS,
    @Description("Rank, 1 is the first.")
    RANK,
    @Description("Number of markets.")
    MARKETS,
    @Description("A pure number from 0 to 1.")
    INDEX,
    @Description("A pure number; 1 means equal.")
    RATIO,
    @Description("Years.")
    YEARS
}
