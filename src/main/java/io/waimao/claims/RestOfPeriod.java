package io.waimao.claims;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figure that the rest of a period needs if a share or growth rate is claimed for the whole period and measured for
 * its first part. A ratio of sums is the mean of the ratios weighted by their denominators (W. G. Cochran, Sampling
 * Techniques, 1977,
 * chapter 6): s = w s1 + (1 - w) s2, so that s2 = (s - w s1) / (1 - w) = s1 + (s - s1) / (1 - w). As s2 is monotone in
 * each of
 * s, s1 and w, its bounds are reached at theirs (R. E. Moore, Interval Analysis, 1966).
 *
 * @param claimed the claimed figure of the whole, s, in percent
 * @param part the figure of the first part, s1, in percent
 * @param weight of the part in the whole, w, within 0 to 1
 * @param possible the possible figures, in percent
 */
record RestOfPeriod(Quantity claimed, Quantity part, Quantity weight, Interval possible) {

    /** A share is at most 100 percent. */
    static final Interval SHARES = Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));

    /** A level falls at most to zero. */
    static final Interval GROWTH_RATES = Interval.closed(BigDecimal.valueOf(-100), null);

    static final Interval WEIGHTS = Interval.closed(BigDecimal.ZERO, BigDecimal.ONE);

    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    /** Whether any possible figure of the rest leads to the claimed figure. */
    boolean isPossible() {
        return !claimed.interval().disjointFrom(whole());
    }

    /** The possible figures of the whole for any rest: the smaller the weight of the part, the wider. */
    private Interval whole() {
        var known = part.interval().disjointFrom(possible)
                ? part.interval()
                : part.interval().cutTo(possible);
        var hasWeight = leastWeight().signum() > 0;
        return new Interval(
                mean(known.lower(), possible.lower()),
                mean(known.upper(), possible.upper()),
                hasWeight && known.lowerOpen(),
                hasWeight && known.upperOpen());
    }

    /** The mean of two bounds at the least weight of the part; null if unbounded. */
    private @Nullable BigDecimal mean(@Nullable BigDecimal ofPart, @Nullable BigDecimal ofRest) {
        if (ofRest == null || leastWeight().signum() == 0) {
            return ofRest;
        }
        return ofPart == null ? null : ofRest.add(leastWeight().multiply(ofPart.subtract(ofRest)));
    }

    /** The figure that the rest needs, possible or not; empty if the rest has no weight. */
    Optional<Quantity> value() {
        if (leastWeight().compareTo(BigDecimal.ONE) >= 0) {
            return Optional.empty();
        }
        var least = lower(claimed.interval(), part.interval());
        var most = lower(claimed.interval().negate(), part.interval().negate());
        var interval = new Interval(
                least,
                most == null ? null : most.negate(),
                claimed.interval().lowerOpen() || part.interval().upperOpen(),
                claimed.interval().upperOpen() || part.interval().lowerOpen());
        return Optional.of(new Quantity(point(), interval));
    }

    /** The least value of s1 + k (s - s1), where k = 1 / (1 - w). */
    private @Nullable BigDecimal lower(Interval whole, Interval first) {
        if (whole.lower() == null || first.upper() == null) {
            return null;
        }
        var distance = whole.lower().subtract(first.upper());
        var factor = distance.signum() < 0 ? factor(mostWeight(), UP) : factor(leastWeight(), DOWN);
        return factor == null ? null : first.upper().add(factor.multiply(distance, DOWN), DOWN);
    }

    private @Nullable BigDecimal point() {
        var w = weight.point();
        var s1 = part.point();
        var s = claimed.point();
        var factor = w == null ? null : factor(w, Quantity.PRECISION);
        return factor == null || s == null || s1 == null
                ? null
                : s1.add(factor.multiply(s.subtract(s1)), Quantity.PRECISION);
    }

    /** 1 / (1 - w); null if unbounded. */
    private static @Nullable BigDecimal factor(BigDecimal w, MathContext rounding) {
        var rest = BigDecimal.ONE.subtract(w);
        return rest.signum() <= 0 ? null : BigDecimal.ONE.divide(rest, rounding);
    }

    private BigDecimal leastWeight() {
        var least = weight.interval().lower();
        return least == null ? BigDecimal.ZERO : least;
    }

    private BigDecimal mostWeight() {
        var most = weight.interval().upper();
        return most == null ? BigDecimal.ONE : most;
    }
}
