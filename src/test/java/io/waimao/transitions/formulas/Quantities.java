package io.waimao.transitions.formulas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;

/** Quantities for hand-worked numbers. */
public final class Quantities {

    public static final Quantity ZERO = exactly("0");

    private Quantities() {}

    public static Quantity exactly(String value) {
        return Quantity.exactly(new BigDecimal(value));
    }

    /** A rounded figure, in the middle of its bounds. */
    public static Quantity rounded(String lower, String upper) {
        var least = new BigDecimal(lower);
        var most = new BigDecimal(upper);
        return new Quantity(least.add(most).divide(BigDecimal.valueOf(2)), Interval.closed(least, most));
    }

    public static Quantity moreThan(String bound) {
        return new Quantity(null, new Interval(new BigDecimal(bound), null, true, false));
    }

    public static Quantity lessThan(String bound) {
        return new Quantity(null, new Interval(null, new BigDecimal(bound), false, true));
    }

    public static void assertPoint(double expected, Quantity found) {
        assertNumber(expected, found.point());
    }

    public static void assertBounds(double lower, double upper, Quantity found) {
        assertNumber(lower, found.interval().lower());
        assertNumber(upper, found.interval().upper());
    }

    private static void assertNumber(double expected, BigDecimal found) {
        assertNotNull(found);
        assertEquals(expected, found.doubleValue(), 1e-6 * Math.max(1, Math.abs(expected)));
    }
}
