package io.waimao.derivation.reference;

import static java.math.BigDecimal.ZERO;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Possible numbers, and their rounding. */
final class Numbers {

    /** Significant digits of sums. */
    static final int SUM = 15;

    /** Significant digits of ratios and products. */
    static final int RATIO = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** The possible range, which limits a derived figure. */
    enum Range {
        ANY,
        NOT_NEGATIVE,
        PERCENT_OF_WHOLE
    }

    static boolean isZero(Quantity value) {
        return value.isSameAs(Quantity.exactly(0));
    }

    static boolean isPositive(Quantity value) {
        return value.interval().lower() != null && value.interval().lower().signum() > 0;
    }

    static boolean hasBound(Interval interval) {
        return interval.lower() != null || interval.upper() != null;
    }

    static boolean hasBounds(Interval interval) {
        return interval.lower() != null && interval.upper() != null;
    }

    /** Upper less lower bound; null for infinite. */
    static @Nullable BigDecimal width(Interval interval) {
        return hasBounds(interval) ? interval.upper().subtract(interval.lower()) : null;
    }

    /** The smaller width first; null is infinite. */
    static int compareWidths(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        return a.compareTo(b);
    }

    /** The possible part; empty if nothing is left or the range is not narrowed. */
    static Optional<Quantity> cut(Quantity value, Range range) {
        if (range == Range.ANY) {
            return hasBound(value.interval()) || value.hasPoint() ? Optional.of(value) : Optional.empty();
        }
        var interval = value.interval();
        var lower = interval.lower();
        var lowerOpen = interval.lowerOpen();
        var upper = interval.upper();
        var upperOpen = interval.upperOpen();
        if (lower == null || lower.signum() < 0) {
            lower = ZERO;
            lowerOpen = false;
        }
        var most = range == Range.PERCENT_OF_WHOLE ? HUNDRED : null;
        if (most != null && (upper == null || upper.compareTo(most) > 0)) {
            upper = most;
            upperOpen = false;
        }
        if (upper != null
                && (lower.compareTo(upper) > 0 || (lower.compareTo(upper) == 0 && (lowerOpen || upperOpen)))) {
            return Optional.empty();
        }
        var point = value.point();
        if (point != null && (point.signum() < 0 || (most != null && point.compareTo(most) > 0))) {
            point = null;
        }
        var all = lower.signum() == 0
                && !lowerOpen
                && (most == null ? upper == null : upper.compareTo(most) == 0 && !upperOpen);
        return point == null && all
                ? Optional.empty()
                : Optional.of(new Quantity(point, new Interval(lower, upper, lowerOpen, upperOpen)));
    }

    /**
     * The non-negative part.
     *
     * @throws ArithmeticException if it is empty
     */
    static Quantity possible(Quantity value) {
        var interval = value.interval();
        var upper = interval.upper();
        if (upper != null && (upper.signum() < 0 || (upper.signum() == 0 && interval.upperOpen()))) {
            throw new ArithmeticException("negative");
        }
        var point = value.point();
        return new Quantity(point == null || point.signum() < 0 ? null : point, interval.notNegative());
    }

    /**
     * Rounded, the bounds outwards. A derived figure with a point or two bounds has closed bounds, a one-sided one an
     * open
     * bound.
     */
    static Quantity rounded(Quantity value, int digits) {
        var lower = rounded(value.interval().lower(), digits, RoundingMode.FLOOR);
        var upper = rounded(value.interval().upper(), digits, RoundingMode.CEILING);
        var point = rounded(value.point(), digits, RoundingMode.HALF_EVEN);
        var oneSided = point == null && (lower == null || upper == null);
        return new Quantity(point, new Interval(lower, upper, oneSided && lower != null, oneSided && upper != null));
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal number, int digits, RoundingMode mode) {
        return number == null ? null : number.round(new MathContext(digits, mode));
    }

    /** The largest of the absolute numbers in it. */
    static BigDecimal magnitude(Quantity value) {
        var most = ZERO;
        for (var number : new BigDecimal[] {
            value.point(), value.interval().lower(), value.interval().upper()
        }) {
            if (number != null) {
                most = most.max(number.abs());
            }
        }
        return most;
    }

    /** The number that decides the place in an order: the point, the middle of the bounds, or the only bound. */
    static BigDecimal place(Quantity value) {
        var lower = value.interval().lower();
        var upper = value.interval().upper();
        if (value.point() != null) {
            return value.point();
        }
        return lower == null ? upper : upper == null ? lower : lower.add(upper).divide(BigDecimal.valueOf(2));
    }

    static String text(@Nullable Quantity value) {
        if (value == null) {
            return "nothing";
        }
        var interval = value.interval();
        return plain(value.point()) + " in " + (interval.lowerOpen() ? "(" : "[") + plain(interval.lower()) + ", "
                + plain(interval.upper()) + (interval.upperOpen() ? ")" : "]");
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }
}
