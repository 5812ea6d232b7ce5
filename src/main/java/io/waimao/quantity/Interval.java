package io.waimao.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An interval of real numbers, with the arithmetic of R. E. Moore, Interval Analysis (1966): the result contains every
 * value of the operation over the operands. Bounds are rounded outwards at {@value #DIGITS} digits.
 *
 * @param lower the lower bound; null if unbounded
 * @param upper the upper bound; null if unbounded
 * @param lowerOpen whether the lower bound itself is excluded
 * @param upperOpen whether the upper bound itself is excluded
 */
public record Interval(@Nullable BigDecimal lower, @Nullable BigDecimal upper, boolean lowerOpen, boolean upperOpen) {

    private static final int DIGITS = 34;
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    public Interval {
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("lower %s > upper %s".formatted(lower, upper));
        }
    }

    public static Interval closed(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return new Interval(lower, upper, false, false);
    }

    public static Interval exactly(BigDecimal value) {
        return closed(value, value);
    }

    public boolean isPoint() {
        return lower != null && upper != null && lower.compareTo(upper) == 0;
    }

    public Interval negate() {
        return new Interval(
                upper == null ? null : upper.negate(), lower == null ? null : lower.negate(), upperOpen, lowerOpen);
    }

    public Interval plus(Interval other) {
        return new Interval(
                lower == null || other.lower == null ? null : lower.add(other.lower, DOWN),
                upper == null || other.upper == null ? null : upper.add(other.upper, UP),
                lowerOpen || other.lowerOpen,
                upperOpen || other.upperOpen);
    }

    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    public Interval times(Interval other) {
        return isPositive() && other.isPositive() ? timesPositive(other) : timesAny(other);
    }

    private boolean isPositive() {
        return lower != null && upper != null && lower.signum() > 0;
    }

    /** The common case: the corners need no comparison. */
    private Interval timesPositive(Interval other) {
        return new Interval(
                requireNonNull(lower).multiply(requireNonNull(other.lower), DOWN),
                requireNonNull(upper).multiply(requireNonNull(other.upper), UP),
                lowerOpen || other.lowerOpen,
                upperOpen || other.upperOpen);
    }

    private Interval timesAny(Interval other) {
        var down = corners(other, DOWN);
        var up = corners(other, UP);
        var least = Collections.min(down);
        var most = Collections.max(up);
        return new Interval(least.value, most.value, isOpen(least, down), isOpen(most, up));
    }

    /** Multiplies by a power of ten, exactly. */
    public Interval timesTen(int power) {
        return new Interval(
                lower == null ? null : lower.movePointRight(power),
                upper == null ? null : upper.movePointRight(power),
                lowerOpen,
                upperOpen);
    }

    /** A bound reached at several corners is open only if it is open at all of them. */
    private static boolean isOpen(Corner bound, List<Corner> corners) {
        return corners.stream().filter(corner -> corner.compareTo(bound) == 0).allMatch(Corner::open);
    }

    /** @throws ArithmeticException if the divisor may be zero */
    public Interval dividedBy(Interval divisor) {
        return isPositive() && divisor.isPositive() ? dividedByPositive(divisor) : times(divisor.reciprocal());
    }

    /** The common case: an exact quotient keeps its digits. */
    private Interval dividedByPositive(Interval divisor) {
        return new Interval(
                requireNonNull(lower).divide(requireNonNull(divisor.upper), DOWN),
                requireNonNull(upper).divide(requireNonNull(divisor.lower), UP),
                lowerOpen || divisor.upperOpen,
                upperOpen || divisor.lowerOpen);
    }

    private Interval reciprocal() {
        var positive = lower != null && (lower.signum() > 0 || (lower.signum() == 0 && lowerOpen));
        var negative = upper != null && (upper.signum() < 0 || (upper.signum() == 0 && upperOpen));
        if (!positive && !negative) {
            throw new ArithmeticException("division by an interval that contains zero");
        }
        return new Interval(
                inverse(upper, DOWN), inverse(lower, UP), upper == null || upperOpen, lower == null || lowerOpen);
    }

    /** 1 / bound: zero for an infinite bound, and infinite (null) for zero. */
    private static @Nullable BigDecimal inverse(@Nullable BigDecimal bound, MathContext rounding) {
        if (bound == null) {
            return BigDecimal.ZERO;
        }
        return bound.signum() == 0 ? null : BigDecimal.ONE.divide(bound, rounding);
    }

    /** The non-negative part: a share or a value cannot be negative. */
    public Interval notNegative() {
        return lower == null || lower.signum() < 0 ? new Interval(BigDecimal.ZERO, upper, false, upperOpen) : this;
    }

    /** The intersection. The intervals must have a common value. */
    public Interval cutTo(Interval other) {
        var fromOther = lower == null || (other.lower != null && isHigher(other, this));
        var toOther = upper == null || (other.upper != null && isHigher(other.negate(), negate()));
        return new Interval(
                fromOther ? other.lower : lower,
                toOther ? other.upper : upper,
                fromOther ? other.lowerOpen : lowerOpen,
                toOther ? other.upperOpen : upperOpen);
    }

    /** The smallest interval that contains both. */
    public Interval hull(Interval other) {
        var toOther = lower != null && (other.lower == null || isHigher(this, other));
        var fromOther = upper != null && (other.upper == null || isHigher(negate(), other.negate()));
        return new Interval(
                toOther ? other.lower : lower,
                fromOther ? other.upper : upper,
                toOther ? other.lowerOpen : lowerOpen,
                fromOther ? other.upperOpen : upperOpen);
    }

    /** Whether the first lower bound is the tighter one; both intervals must have one. */
    private static boolean isHigher(Interval one, Interval other) {
        var sign = requireNonNull(one.lower).compareTo(requireNonNull(other.lower));
        return sign > 0 || (sign == 0 && one.lowerOpen);
    }

    /** The distance between the bounds; null if one is missing. */
    public @Nullable BigDecimal width() {
        return lower == null || upper == null ? null : upper.subtract(lower);
    }

    /** Whether this interval contains every value of the other. */
    public boolean encloses(Interval other) {
        return (lower == null
                        || (other.lower != null && within(other.lower.compareTo(lower), other.lowerOpen, lowerOpen)))
                && (upper == null
                        || (other.upper != null && within(upper.compareTo(other.upper), other.upperOpen, upperOpen)));
    }

    private static boolean within(int sign, boolean open, boolean excluded) {
        return sign > 0 || (sign == 0 && (open || !excluded));
    }

    /** Whether the intervals have no common value. */
    public boolean disjointFrom(Interval other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    /** Whether every value of this interval is below every value of the other. */
    public boolean endsBefore(Interval other) {
        if (upper == null || other.lower == null) {
            return false;
        }
        var sign = upper.compareTo(other.lower);
        return sign < 0 || (sign == 0 && (upperOpen || other.lowerOpen));
    }

    private List<Corner> corners(Interval other, MathContext rounding) {
        return Stream.of(lowerCorner(), upperCorner())
                .flatMap(
                        a -> Stream.of(other.lowerCorner(), other.upperCorner()).map(b -> a.times(b, rounding)))
                .toList();
    }

    private Corner lowerCorner() {
        return new Corner(lower, -1, lowerOpen);
    }

    private Corner upperCorner() {
        return new Corner(upper, 1, upperOpen);
    }

    /** A bound as an extended real number: a null value is infinite, with the sign. */
    private record Corner(@Nullable BigDecimal value, int infinity, boolean open) implements Comparable<Corner> {

        Corner times(Corner other, MathContext rounding) {
            if (value != null && other.value != null) {
                var excluded = (open || other.open) && !isZero() && !other.isZero();
                return new Corner(value.multiply(other.value, rounding), 0, excluded);
            }
            var sign = sign() * other.sign();
            return sign == 0 ? new Corner(BigDecimal.ZERO, 0, false) : new Corner(null, sign, true);
        }

        /** Zero makes every product zero, even if the other factor is infinite. */
        private boolean isZero() {
            return !open && sign() == 0;
        }

        private int sign() {
            return value == null ? infinity : value.signum();
        }

        @Override
        public int compareTo(Corner other) {
            if (value != null && other.value != null) {
                return value.compareTo(other.value);
            }
            return Integer.compare(value == null ? infinity : 0, other.value == null ? other.infinity : 0);
        }
    }
}
