package io.waimao.findings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** Which rule the figures break. */
@Description("Which rule the figures break.")
public enum FindingKind {
    @Description("A part, or disjoint parts together, exceed their whole.")
    PART_EXCEEDS_WHOLE,
    @Description("Parts that leave nothing of their whole over add up to something else.")
    SUM_DIFFERS_FROM_WHOLE,
    @Description("Exports plus imports differ from trade.")
    FLOWS_DIFFER_FROM_TRADE,
    @Description("A share of a whole differs from the part.")
    SHARE_DIFFERS_FROM_PART,
    @Description("Growth differs from what the levels of the two years give.")
    GROWTH_DIFFERS_FROM_LEVELS,
    @Description(
            "A source measures growth on bases that differ from the levels published before, as the year before was "
                    + "revised: no error. One finding for each source, flow and period, with the number and the largest.")
    BASE_REVISED,
    @Description(
            "Months or quarters of several publications differ from the range that a later one prints, as it revises "
                    + "them: no error. One finding for each source of the range, flow and period, with the number and the largest.")
    PERIOD_REVISED,
    @Description("The same figure in yuan and in dollars implies an exchange rate far from the official average.")
    CONVERSION_DIFFERS_FROM_RATE,
    @Description("Exports and imports fit the other figures better in each other's place.")
    SWAPPED_FLOWS,
    @Description("A figure is 10, 100, 1,000 or 10,000 times too large or too small for the others.")
    SCALE_SLIP,
    @Description("A level is implausibly far from the one before, and nothing says why.")
    SERIES_BREAK;

    /** What is reported once for each source, flow and period. */
    public static final Set<FindingKind> REVISIONS =
            Collections.unmodifiableSet(EnumSet.of(BASE_REVISED, PERIOD_REVISED));
}
