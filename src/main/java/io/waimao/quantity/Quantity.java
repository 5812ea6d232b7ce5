package io.waimao.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An operand of a calculation: the figure's interval and, unless one-sided, its published point. Every operation
 * applies to both, so a result is exactly as precise as its operands.
 *
 * @param point null if only bounds are known
 */
public record Quantity(@Nullable BigDecimal point, Interval interval) {

    /** Digits of every intermediate result. */
    public static final MathContext PRECISION = MathContext.DECIMAL128;

    public static Quantity exactly(BigDecimal value) {
        return new Quantity(value, Interval.exactly(value));
    }

    public static Quantity exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    public boolean hasPoint() {
        return point != null;
    }

    /** Whether all numbers are equal, regardless of trailing zeros. */
    public boolean isSameAs(Quantity other) {
        return same(point, other.point)
                && same(interval.lower(), other.interval.lower())
                && same(interval.upper(), other.interval.upper());
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    public Quantity negate() {
        return new Quantity(point == null ? null : point.negate(), interval.negate());
    }

    public Quantity plus(Quantity other) {
        var sum = point == null || other.point == null ? null : point.add(other.point, PRECISION);
        return new Quantity(sum, interval.plus(other.interval));
    }

    public Quantity minus(Quantity other) {
        return plus(other.negate());
    }

    public Quantity times(Quantity other) {
        var product = point == null || other.point == null ? null : point.multiply(other.point, PRECISION);
        return new Quantity(product, interval.times(other.interval));
    }

    /** @throws ArithmeticException if the divisor may be zero */
    public Quantity dividedBy(Quantity divisor) {
        var quotient = point == null || divisor.point == null ? null : point.divide(divisor.point, PRECISION);
        return new Quantity(quotient, interval.dividedBy(divisor.interval));
    }

    public Quantity dividedBy(long divisor) {
        return dividedBy(exactly(divisor));
    }

    /** The square. Unlike the product with itself, its bounds account for both factors being the same. */
    public Quantity squared() {
        var square = point == null ? null : point.multiply(point, PRECISION);
        var product = interval.times(interval);
        return new Quantity(square, holdsZero() ? product.notNegative() : product);
    }

    /** Converts a ratio to percent. */
    public Quantity inPercent() {
        return timesTen(2);
    }

    /** Converts percent to a ratio. */
    public Quantity ofPercent() {
        return timesTen(-2);
    }

    private Quantity timesTen(int power) {
        return new Quantity(point == null ? null : point.movePointRight(power), interval.timesTen(power));
    }

    public Quantity absolute() {
        if (interval.lower() != null && interval.lower().signum() >= 0) {
            return this;
        } else if (interval.upper() != null && interval.upper().signum() <= 0) {
            return negate();
        }
        var positive =
                Interval.closed(BigDecimal.ZERO, greater(interval.negate().upper(), interval.upper()));
        return new Quantity(point == null ? null : point.abs(), positive);
    }

    /**
     * Applies an increasing function in double precision (about 15 digits); bounds are widened by that error.
     *
     * @param function increasing and finite over the interval
     */
    public Quantity increasing(DoubleUnaryOperator function) {
        return new Quantity(
                point == null ? null : BigDecimal.valueOf(function.applyAsDouble(point.doubleValue())),
                new Interval(
                        apply(function, interval.lower(), -1),
                        apply(function, interval.upper(), 1),
                        interval.lowerOpen(),
                        interval.upperOpen()));
    }

    private static @Nullable BigDecimal apply(DoubleUnaryOperator function, @Nullable BigDecimal bound, int outwards) {
        if (bound == null) {
            return null;
        }
        var value = function.applyAsDouble(bound.doubleValue());
        var error = Math.abs(value) * 1e-14 + Double.MIN_NORMAL;
        return BigDecimal.valueOf(value + outwards * error);
    }

    private boolean holdsZero() {
        return interval.lower() == null
                || interval.upper() == null
                || interval.lower().signum() * interval.upper().signum() <= 0;
    }

    private static @Nullable BigDecimal greater(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.max(b);
    }
}
