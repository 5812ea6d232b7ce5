package io.waimao.quantity;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** The qualification of a figure by its published wording. */
@Description("How the published words qualify a figure.")
public enum Qualifier {
    @Description("Exact: value, lower and upper are equal.")
    EXACT,
    @Description("Rounded: lower and upper are the bounds that its digits allow.")
    ROUNDED,
    @Description("Approximate: lower and upper are the bounds that its words allow.")
    ABOUT,
    @Description("Above the lower bound, which is excluded. No value, no upper bound.")
    MORE_THAN,
    @Description("Below the upper bound, which is excluded. No value, no lower bound.")
    LESS_THAN,
    @Description("Just below the upper bound, which is excluded. The distance is not quantified.")
    NEARLY,
    @Description("Between lower and upper, without a value.")
    BETWEEN,
    @Description("Increasing, without a figure.")
    INCREASING,
    @Description("Stated without a figure.")
    NOT_QUANTIFIED;

    /** Whether figures with this qualifier have a value, not only bounds. */
    public boolean hasPoint() {
        return this == EXACT || this == ROUNDED || this == ABOUT;
    }

    /** The interval of possible values of a figure with this qualifier. */
    public Interval interval(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return switch (this) {
            case MORE_THAN -> new Interval(lower, null, true, false);
            case LESS_THAN, NEARLY -> new Interval(null, upper, false, true);
            case INCREASING, NOT_QUANTIFIED -> Interval.closed(null, null);
            default -> Interval.closed(lower, upper);
        };
    }
}
