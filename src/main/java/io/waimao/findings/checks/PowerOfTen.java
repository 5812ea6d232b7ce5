package io.waimao.findings.checks;

import io.waimao.language.Text;
import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A slip of the unit: x = 10^n x', n from 1 to 4 either way. The fourth is that of the Chinese ten thousand (万),
 * in which customs tables count.
 *
 * @param exponent positive where the figure is too large
 */
record PowerOfTen(int exponent) {

    private static final int LARGEST = 4;

    /** The power by which the figure is too large or too small, if dividing by it makes it fit. */
    static Optional<PowerOfTen> between(Interval expected, Interval found) {
        if (!isBounded(expected) || !isBounded(found)) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, LARGEST)
                .flatMap(power -> IntStream.of(power, -power))
                .mapToObj(PowerOfTen::new)
                .filter(power -> !power.times(expected).disjointFrom(found))
                .findFirst();
    }

    /** Requires both bounds: a figure above a bound is also above a tenth of it. */
    private static boolean isBounded(Interval interval) {
        return Intervals.isPositive(interval) && interval.upper() != null;
    }

    private Interval times(Interval interval) {
        return interval.times(Interval.exactly(BigDecimal.ONE.scaleByPowerOfTen(exponent)));
    }

    /** The operation that would make the figure fit: "divided by 10", "times 100". */
    Text remedy() {
        var factor = String.format(Locale.ROOT, "%,d", BigInteger.TEN.pow(Math.abs(exponent)));
        return exponent > 0 ? Text.of("divided by %s", "除以%s", factor) : Text.of("times %s", "乘以%s", factor);
    }
}
