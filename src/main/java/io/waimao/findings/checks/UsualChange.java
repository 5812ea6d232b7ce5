package io.waimao.findings.checks;

import io.waimao.findings.window.FigureIndex;
import io.waimao.observations.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The usual range of change of a series: f = exp(3 s), s = 1.4826 median |ln(x_t / x_u)|, the larger one of the changes
 * from the same
 * months a year before (u = t - 1 year) and from the period before (u = t - 1), leaving the judged figure out of both.
 * The
 * changes of independent deviations from a level have the same spread over one month as over twelve. 1.4826 makes the
 * median
 * of absolute deviations, here from no change, an estimate of the standard deviation, and three of these are the usual
 * limit
 * (F. R. Hampel, The influence curve and its role in robust estimation, Journal of the American Statistical Association
 * 69,
 * 1974; C. Leys and others, Detecting outliers, Journal of Experimental Social Psychology 49, 2013). A single wrong
 * figure does not move a median. Fewer than {@value #LEAST} changes are too few: f = 1.
 */
final class UsualChange {

    private static final int LEAST = 5;
    private static final double DEVIATION = 1.4826;
    private static final int DEVIATIONS = 3;

    /** The limit beyond which no series is regular. */
    private static final double LARGEST = Math.log(1e6);

    private UsualChange() {}

    /** @return at least 1 */
    static BigDecimal of(Observation judged, FigureIndex figures) {
        var months = judged.period().months();
        var levels = new HashMap<LocalDate, Double>();
        figures.series(judged.key()).stream()
                .filter(figure -> figure.period().months() == months)
                .filter(figure -> !figure.period().equals(judged.period()))
                .forEach(figure -> level(figure)
                        .ifPresent(level -> levels.put(figure.period().start(), level)));
        var spread = Math.max(
                spread(levels, start -> start.minusYears(1)), spread(levels, start -> start.minusMonths(months)));
        return BigDecimal.valueOf(Math.exp(Math.min(LARGEST, DEVIATIONS * spread)));
    }

    /** The logarithm of a positive figure. */
    private static Optional<Double> level(Observation figure) {
        var point = figure.value().quantity().point();
        return point != null && point.signum() > 0 ? Optional.of(Math.log(point.doubleValue())) : Optional.empty();
    }

    private static double spread(Map<LocalDate, Double> levels, UnaryOperator<LocalDate> before) {
        var changes = new ArrayList<Double>();
        levels.forEach((start, level) -> {
            var other = levels.get(before.apply(start));
            if (other != null) {
                changes.add(Math.abs(level - other));
            }
        });
        return changes.size() < LEAST ? 0 : DEVIATION * median(changes);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
