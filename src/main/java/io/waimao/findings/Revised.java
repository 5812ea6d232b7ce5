package io.waimao.findings;

import static java.util.Objects.requireNonNull;

import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A revision that a finding shows: customs revise the levels of a year before and the months of a year, by up to 12
 * percent
 * in tables of 2024 and 2025.
 *
 * @param source the source of the figure that is based on revised figures
 * @param percent the least size of the revision, in percent of the earlier figure; never negative
 */
public record Revised(String source, Flow flow, BigDecimal percent) {

    /** A revision is within a fifth of the published figure; a larger difference needs another explanation. */
    private static final Interval BY_A_FIFTH = Interval.closed(new BigDecimal("0.8"), new BigDecimal("1.2"));

    private static final int DECIMALS = 6;

    /** @param percent of the revision, all of it on one side of zero */
    public static Revised by(Observation figure, Interval percent) {
        var least = percent.lower() != null && percent.lower().signum() >= 0
                ? percent.lower()
                : requireNonNull(percent.upper()).negate();
        return new Revised(
                figure.sourceCode(),
                figure.getFlow(),
                least.max(BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** Whether one may be a revision of the other. */
    public static boolean mayBe(Interval figure, Interval published) {
        return !published.times(BY_A_FIFTH).disjointFrom(figure);
    }
}
