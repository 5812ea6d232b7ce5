package io.waimao.findings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** The rule that the figures break. */
@Description("The rule that the figures break.")
public enum FindingKind {
    @Description("A part, or disjoint parts together, exceed their whole.")
    PART_EXCEEDS_WHOLE,
    @Description("Exhaustive parts do not sum to the whole.")
    SUM_DIFFERS_FROM_WHOLE,
    @Description("Exports plus imports differ from trade.")
    FLOWS_DIFFER_FROM_TRADE,
    @Description("A published share differs from the part divided by the whole.")
    SHARE_DIFFERS_FROM_PART,
    @Description("Growth differs from the growth between the levels of the two years.")
    GROWTH_DIFFERS_FROM_LEVELS,
    @Description("A source measures growth from a revised base, which differs from the levels published "
            + "before. Not an error. One finding per source, flow and period, with the number of figures "
            + "and the largest difference.")
    BASE_REVISED,
    @Description("A later publication prints a range that differs from the sum of months or quarters "
            + "published before: a revision, not an error. One finding per source of the range, flow and "
            + "period, with the number of figures and the largest difference.")
    PERIOD_REVISED,
    @Description("The same figure in yuan and in dollars implies an exchange rate far from the official average.")
    CONVERSION_DIFFERS_FROM_RATE,
    @Description("Exports and imports would fit the other figures better if swapped.")
    SWAPPED_FLOWS,
    @Description("A figure is 10, 100, 1,000 or 10,000 times too large or too small for the others.")
    SCALE_SLIP,
    @Description("A level is implausibly far from the one before, without an explanation.")
    SERIES_BREAK;

    /** The kinds that are reported once for each source, flow and period. */
    public static final Set<FindingKind> REVISIONS =
            Collections.unmodifiableSet(EnumSet.of(BASE_REVISED, PERIOD_REVISED));
}
