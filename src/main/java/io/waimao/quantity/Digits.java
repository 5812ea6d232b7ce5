package io.waimao.quantity;

import java.math.BigDecimal;

/**
 * The bounds that the digits of a number allow. The zeros at the end of a whole number say nothing: 630 is 625 to 635.
 * Those after a point do: 16.20 is 16.195 to 16.205.
 */
public final class Digits {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Digits() {}

    /**
     * The bounds of a number rounded to its last significant digit: half a unit of it to either side.
     *
     * @param wholeCounts whether the digit before the point always counts, as in 20 percent
     */
    public static Interval rounded(BigDecimal written, boolean wholeCounts) {
        return around(written, unit(written, wholeCounts).multiply(HALF));
    }

    /** The bounds of a number that is about right: a unit of its last significant digit to either side. */
    public static Interval about(BigDecimal written, boolean wholeCounts) {
        return around(written, unit(written, wholeCounts));
    }

    private static BigDecimal unit(BigDecimal written, boolean wholeCounts) {
        var whole = wholeCounts ? 0 : written.stripTrailingZeros().scale();
        return BigDecimal.ONE.scaleByPowerOfTen(-(written.scale() == 0 ? whole : written.scale()));
    }

    private static Interval around(BigDecimal middle, BigDecimal distance) {
        return Interval.closed(middle.subtract(distance), middle.add(distance));
    }
}
