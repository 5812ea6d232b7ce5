package io.waimao.wording;

import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Qualifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rounds figures for readers: never finer than their bounds.
 *
 * @param digits significant digits at most
 */
record Rounding(int digits) {

    /** Whole units below a million are never cut. */
    private static final int WHOLE_DIGITS = 6;

    /** A coarser point has to lie inside its bounds. */
    private static final int FINE_DIGITS = 3;

    private static final int NEAR_DIGITS = 2;

    /** Digits of the width of a range. */
    private static final int RANGE_DIGITS = 3;

    /** The value, rounded; null if there is none, or its bounds are too wide to state it. */
    @Nullable
    BigDecimal point(BoundedValue figure) {
        var value = figure.value();
        if (value == null) {
            return null;
        }
        var width = figure.qualifier() == Qualifier.ROUNDED ? figure.interval().width() : null;
        if (width == null || width.signum() == 0) {
            return cut(value, RoundingMode.HALF_EVEN).stripTrailingZeros();
        }
        var rounded = cut(value.setScale(-ceiling(width), RoundingMode.HALF_EVEN), RoundingMode.HALF_EVEN);
        return isFine(rounded, value) || isInside(rounded, figure) ? rounded : null;
    }

    /**
     * The value, rounded so that its bounds are within one unit of the last digit: about 43.3 for 43.23 to 43.39. Null
     * if that leaves less than two digits.
     */
    @Nullable
    BigDecimal near(BoundedValue figure) {
        var value = figure.value();
        var width = figure.interval().width();
        if (value == null || width == null || figure.qualifier() != Qualifier.ROUNDED) {
            return null;
        }
        return Stream.of(ceiling(width) - 1, ceiling(width))
                .filter(place -> floor(value) - place + 1 >= NEAR_DIGITS)
                .map(place -> value.setScale(-place, RoundingMode.HALF_EVEN))
                .filter(rounded -> rounded.precision() <= digits)
                .filter(rounded -> withinOneUnit(rounded).encloses(figure.interval()))
                .findFirst()
                .map(BigDecimal::stripTrailingZeros)
                .orElse(null);
    }

    private static Interval withinOneUnit(BigDecimal rounded) {
        return Interval.closed(rounded.subtract(rounded.ulp()), rounded.add(rounded.ulp()));
    }

    private static boolean isFine(BigDecimal rounded, BigDecimal value) {
        return rounded.signum() == 0 ? value.signum() == 0 : rounded.precision() >= FINE_DIGITS;
    }

    private static boolean isInside(BigDecimal rounded, BoundedValue figure) {
        var lower = figure.lower();
        var upper = figure.upper();
        return rounded.signum() != 0
                && (lower == null || rounded.compareTo(lower) >= 0)
                && (upper == null || rounded.compareTo(upper) <= 0);
    }

    /** One end of a range, to the third digit of its width; one that is not zero keeps at least its first digit. */
    BigDecimal end(BigDecimal bound, BigDecimal width) {
        if (width.signum() == 0 || bound.signum() == 0) {
            return only(bound, RoundingMode.HALF_EVEN);
        }
        var place = Math.min(floor(width) - RANGE_DIGITS + 1, floor(bound));
        return only(bound.setScale(-place, RoundingMode.HALF_EVEN), RoundingMode.HALF_EVEN);
    }

    /** The only bound of a figure, rounded outwards. */
    BigDecimal only(BigDecimal bound, RoundingMode outwards) {
        return cut(bound, outwards).stripTrailingZeros();
    }

    private BigDecimal cut(BigDecimal number, RoundingMode mode) {
        var whole = number.precision() - number.scale();
        return number.round(new MathContext(whole == WHOLE_DIGITS ? Math.max(WHOLE_DIGITS, digits) : digits, mode));
    }

    /** The exponent of the first digit. */
    private static int floor(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    /** The exponent of the least power of ten from a positive number on. */
    private static int ceiling(BigDecimal number) {
        var isPower = number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        return isPower ? floor(number) : floor(number) + 1;
    }
}
