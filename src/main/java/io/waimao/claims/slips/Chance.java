package io.waimao.claims.slips;

import io.waimao.observations.Measure;
import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The chance that an unrelated claim fits a figure: two intervals overlap with a chance of about the sum of their
 * widths by the range in which such figures lie. Values and shares lie within factors of each other, so their widths
 * count by their size, from one period to the next by a fifth of it. Growth rates lie within some 20 points, from one
 * period to the next within 10, and changes in points within 5. A count is never finer than one.
 */
final class Chance {

    /** The largest accepted chance of a figure, and of all figures of one kind together. */
    private static final BigDecimal ACCEPTED = new BigDecimal("0.1");

    private static final BigDecimal CERTAIN = BigDecimal.ONE;
    private static final BigDecimal A_FIFTH = new BigDecimal("0.2");
    private static final BigDecimal FIVE_POINTS = BigDecimal.valueOf(5);
    private static final BigDecimal TEN_POINTS = BigDecimal.valueOf(10);
    private static final BigDecimal TWENTY_POINTS = BigDecimal.valueOf(20);

    private Chance() {}

    /** Whether a fit with one of the figures, all of one kind, is unlikely to be chance. */
    static boolean isSmall(List<Candidate> alike) {
        return alike.stream()
                        .map(Chance::of)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(ACCEPTED)
                <= 0;
    }

    /** At most 1. */
    private static BigDecimal of(Candidate candidate) {
        return part(candidate, candidate.claimed())
                .add(part(candidate, candidate.known()))
                .min(CERTAIN);
    }

    private static BigDecimal part(Candidate candidate, Interval interval) {
        var width = interval.width();
        var range = range(candidate, size(interval));
        return width == null || range.signum() == 0
                ? CERTAIN
                : width.max(grain(candidate)).divide(range, MathContext.DECIMAL32);
    }

    private static BigDecimal grain(Candidate candidate) {
        return switch (candidate.figure().key().unit()) {
            case PROJECTS, FIRMS, PIECES -> BigDecimal.ONE;
            default -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal range(Candidate candidate, BigDecimal size) {
        return switch (candidate.kind()) {
            case POWER_OF_TEN -> size;
            case PERCENT_FOR_POINTS -> size.max(FIVE_POINTS);
            case NEIGHBOUR_PERIOD -> isGrowth(candidate) ? size.max(TEN_POINTS) : size.multiply(A_FIFTH);
            default -> isGrowth(candidate) ? size.max(TWENTY_POINTS) : size;
        };
    }

    private static boolean isGrowth(Candidate candidate) {
        return candidate.figure().getMeasure() == Measure.GROWTH_YOY;
    }

    /** The distance of the middle from zero. */
    private static BigDecimal size(Interval interval) {
        return Middle.of(interval).map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }
}
