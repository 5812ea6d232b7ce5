package io.waimao.claims;

import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Formats figures for sentences. */
final class FigureText {

    private static final int DIGITS = 4;

    private FigureText() {}

    /** A published figure in full, or a computed one to four digits. */
    static String of(BoundedValue value) {
        return value.published() != null ? value.published() : computed(value);
    }

    /** A claimed figure; wording without a figure is put in numbers. */
    static String claimed(BoundedValue value) {
        var published = value.published();
        var speaks =
                published != null && (value.value() != null || published.chars().anyMatch(Character::isDigit));
        return speaks ? of(value) : computed(value);
    }

    private static String computed(BoundedValue value) {
        if (value.value() != null) {
            return number(value.value()) + unit(value.unit());
        }
        var lower = value.lower() == null ? "" : "more than " + number(value.lower());
        var upper = value.upper() == null ? "" : "less than " + number(value.upper());
        return lower + (lower.isEmpty() || upper.isEmpty() ? "" : " and ") + upper + unit(value.unit());
    }

    /**
     * A derived figure: its value to the digits that its bounds support, else its possible bounds.
     *
     * @param possible bounds at or beyond these limits are left out
     */
    static String required(Quantity value, Interval possible, Unit unit) {
        var point = value.point();
        var isOut = possible.disjointFrom(value.interval());
        if (point != null && (isOut || possible.encloses(Interval.exactly(point)))) {
            var rounded = rounded(point, value.interval().width());
            if (rounded.signum() != 0) {
                return "about " + plain(rounded) + unit(unit);
            }
        }
        return bounds(value.interval(), possible) + unit(unit);
    }

    private static String bounds(Interval value, Interval possible) {
        var lower = value.lower();
        var upper = value.upper();
        var least = possible.lower();
        var most = possible.upper();
        var fromBelow = lower == null || (least != null && lower.compareTo(least) <= 0)
                ? ""
                : (value.lowerOpen() ? "more than " : "at least ") + number(lower, RoundingMode.FLOOR);
        var fromAbove = upper == null || (most != null && upper.compareTo(most) >= 0)
                ? ""
                : (value.upperOpen() ? "less than " : "at most ") + number(upper, RoundingMode.CEILING);
        return Stream.of(fromBelow, fromAbove).filter(text -> !text.isEmpty()).collect(Collectors.joining(" and "));
    }

    /** The last kept digit is the first uncertain one. */
    private static BigDecimal rounded(BigDecimal point, @Nullable BigDecimal width) {
        if (width == null || width.signum() == 0) {
            return point.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        }
        var half = width.divide(BigDecimal.valueOf(2));
        var scale = half.scale() - half.precision() + 1;
        return point.setScale(scale, RoundingMode.HALF_EVEN).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    }

    private static String number(BigDecimal number) {
        return number(number, RoundingMode.HALF_EVEN);
    }

    private static String number(BigDecimal number, RoundingMode rounding) {
        return plain(number.round(new MathContext(DIGITS, rounding)).stripTrailingZeros());
    }

    private static String plain(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    private static String unit(@Nullable Unit unit) {
        return unit == null ? "" : " " + unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
