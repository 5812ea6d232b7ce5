package io.waimao.findings.checks;

import io.waimao.observations.Observation;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;

/** Interval predicates and constants for checks. */
final class Intervals {

    private Intervals() {}

    /** Whether all of it lies above zero, so that it can be a divisor and be scaled. */
    static boolean isPositive(Interval interval) {
        return interval.lower() != null && interval.lower().signum() > 0;
    }

    static boolean isPositive(Observation figure) {
        return isPositive(figure.value().interval());
    }

    /** The ratios within a factor of one, either way. */
    static Interval factor(BigDecimal factor) {
        return Interval.closed(BigDecimal.ONE.divide(factor, Quantity.PRECISION), factor);
    }

    /** A non-negative flow of which only the upper bound is known. */
    static Quantity notNegative(Quantity quantity) {
        var interval = quantity.interval();
        return interval.lower() == null
                        && (interval.upper() == null || interval.upper().signum() >= 0)
                ? new Quantity(quantity.point(), interval.notNegative())
                : quantity;
    }
}
