package io.waimao.claims.slips;

import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.util.Optional;

/** The middle of an interval. */
final class Middle {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Middle() {}

    /** Empty if the interval is unbounded. */
    static Optional<BigDecimal> of(Interval interval) {
        var lower = interval.lower();
        var upper = interval.upper();
        return lower == null || upper == null
                ? Optional.empty()
                : Optional.of(lower.add(upper).multiply(HALF));
    }
}
