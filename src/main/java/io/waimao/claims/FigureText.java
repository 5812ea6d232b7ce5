package io.waimao.claims;

import io.waimao.language.Text;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.wording.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Formats the figure that the rest of a period needs. */
final class FigureText {

    private static final int DIGITS = 4;

    private FigureText() {}

    /**
     * A derived figure, after "has to be" (须): its value to the digits that its bounds support, else its possible
     * bounds.
     *
     * @param possible bounds at or beyond these limits are left out
     */
    static Text required(Quantity value, Interval possible, Unit unit) {
        var point = value.point();
        var isOut = possible.disjointFrom(value.interval());
        if (point != null && (isOut || possible.encloses(Interval.exactly(point)))) {
            var rounded = rounded(point, value.interval().width());
            if (rounded.signum() != 0) {
                return Text.of("about %s", "为约%s", Amount.number(rounded, unit));
            }
        }
        return bounds(value.interval(), possible, unit);
    }

    private static Text bounds(Interval value, Interval possible, Unit unit) {
        var fromBelow = fromBelow(value, possible.lower(), unit);
        var fromAbove = fromAbove(value, possible.upper(), unit);
        return fromBelow.isEmpty() || fromAbove.isEmpty()
                ? fromBelow.plus(fromAbove)
                : Text.of("%s and %s", "%s、%s", fromBelow, fromAbove);
    }

    private static Text fromBelow(Interval value, @Nullable BigDecimal least, Unit unit) {
        var lower = value.lower();
        if (lower == null || (least != null && lower.compareTo(least) <= 0)) {
            return Text.EMPTY;
        }
        var number = number(lower, RoundingMode.FLOOR, unit);
        return value.lowerOpen() ? Text.of("more than %s", "高于%s", number) : Text.of("at least %s", "不低于%s", number);
    }

    private static Text fromAbove(Interval value, @Nullable BigDecimal most, Unit unit) {
        var upper = value.upper();
        if (upper == null || (most != null && upper.compareTo(most) >= 0)) {
            return Text.EMPTY;
        }
        var number = number(upper, RoundingMode.CEILING, unit);
        return value.upperOpen() ? Text.of("less than %s", "低于%s", number) : Text.of("at most %s", "不高于%s", number);
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

    private static Text number(BigDecimal number, RoundingMode rounding, Unit unit) {
        return Amount.number(number.round(new MathContext(DIGITS, rounding)).stripTrailingZeros(), unit);
    }
}
