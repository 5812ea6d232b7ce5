package io.waimao.claims.slips;

import io.waimao.language.Text;
import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * A factor between a claim and a figure.
 *
 * @param exponent positive if the claim is larger, negative if it is smaller
 */
record PowerOfTen(int exponent) {

    /** A trillion. */
    private static final int LARGEST = 12;

    private static final Map<Integer, String> ENGLISH =
            Map.of(3, ",000", 6, " million", 9, " billion", 12, " trillion");
    private static final Map<Integer, String> CHINESE = Map.of(4, "万", 8, "亿", 12, "万亿");

    /** The power of ten nearest to the ratio of the middles; empty if it is none, or they have different signs. */
    static Optional<PowerOfTen> between(Interval claimed, Interval known) {
        return Middle.of(claimed)
                .flatMap(one -> Middle.of(known).flatMap(other -> between(one, other)))
                .filter(power -> power.exponent != 0 && Math.abs(power.exponent) <= LARGEST);
    }

    private static Optional<PowerOfTen> between(BigDecimal claimed, BigDecimal known) {
        if (claimed.signum() * known.signum() <= 0) {
            return Optional.empty();
        }
        var ratio = claimed.divide(known, MathContext.DECIMAL32);
        var digits = ratio.precision() - ratio.scale();
        var mantissa = ratio.movePointLeft(digits).doubleValue();
        return Optional.of(new PowerOfTen(digits + (int) Math.round(Math.log10(mantissa))));
    }

    Text explanation(Text claimed, Text known) {
        var factor = new Text(power(3, ENGLISH), power(4, CHINESE));
        return exponent > 0
                ? Text.of(
                        "The claimed %s is %s times the measured %s; the likeliest slip is %s.",
                        "所称的“%s”是实际数据%3$s的%2$s倍，很可能是%4$s。", claimed, factor, known, SlipKind.POWER_OF_TEN.inWords())
                : Text.of(
                        "The measured %3$s is %2$s times the claimed %1$s; the likeliest slip is %4$s.",
                        "实际数据%3$s是所称的“%1$s”的%2$s倍，很可能是%4$s。", claimed, factor, known, SlipKind.POWER_OF_TEN.inWords());
    }

    /** 10, 1,000, 10 million; 10, 1000, 1万, 10亿. */
    private String power(int step, Map<Integer, String> words) {
        var size = Math.abs(exponent);
        var word = size / step * step;
        return "1" + "0".repeat(size - word) + words.getOrDefault(word, "");
    }
}
