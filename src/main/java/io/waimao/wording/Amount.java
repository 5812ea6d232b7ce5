package io.waimao.wording;

import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures in a sentence: 3.90 trillion yuan if published, 5.52 to 5.54 trillion yuan if computed. */
public final class Amount {

    private static final int DIGITS = 4;
    private static final NavigableMap<Integer, String> POWERS =
            new TreeMap<>(Map.of(0, "", 6, " million", 9, " billion", 12, " trillion"));

    private Amount() {}

    /** A published figure as published; percentages without their qualifying words. */
    public static String of(@Nullable BoundedValue value) {
        if (value == null || value.unit() == null) {
            return "no figure";
        } else if (value.published() != null && value.unit() != Unit.PERCENT) {
            return value.published();
        }
        var point = value.value();
        return point == null ? of(value.quantity(), value.unit()) : of(Quantity.exactly(point), value.unit());
    }

    /** A computed figure as the range of its bounds, rounded outwards. */
    public static String of(Quantity quantity, Unit unit) {
        var interval = quantity.interval();
        var power = power(interval, unit);
        var lower = number(interval.lower(), power, RoundingMode.FLOOR);
        var upper = number(interval.upper(), power, RoundingMode.CEILING);
        return range(lower, upper) + POWERS.get(power) + " " + word(unit);
    }

    private static String range(@Nullable String lower, @Nullable String upper) {
        if (lower == null || upper == null) {
            return lower != null ? "more than " + lower : upper != null ? "less than " + upper : "any";
        }
        return lower.equals(upper) ? lower : lower + " to " + upper;
    }

    private static int power(Interval interval, Unit unit) {
        var bound = interval.upper() == null ? interval.lower() : interval.upper();
        if (bound == null || bound.signum() == 0 || (unit != Unit.CNY && unit != Unit.USD)) {
            return 0;
        }
        var found = POWERS.floorKey(bound.precision() - bound.scale() - 1);
        return found == null ? 0 : found;
    }

    private static @Nullable String number(@Nullable BigDecimal number, int power, RoundingMode mode) {
        if (number == null) {
            return null;
        }
        var rounded = number.scaleByPowerOfTen(-power)
                .round(new MathContext(DIGITS, mode))
                .stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    private static String word(Unit unit) {
        return switch (unit) {
            case CNY -> "yuan";
            case USD -> "dollars";
            default -> unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
