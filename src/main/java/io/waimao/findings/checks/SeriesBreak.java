package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.wording.Amount;
import io.waimao.wording.Periods;
import io.waimao.wording.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A level is not implausibly far from the level of the same months a year before, or two years if the year between is
 * missing:
 * 1 / f ≤ x1 / x0 ≤ f, f = 2 a year for a whole flow, f = 5 for a market or a sector. A series that usually moves
 * further
 * ({@link UsualChange}) may do so, by up to f = 5 and f = 20. A factor of 10, 100, 1,000 or 10,000 (within a factor of
 * 2) is
 * called a slip of the unit. A level that the source marks as preceded by a break is not compared.
 */
final class SeriesBreak implements Check {

    private static final BigDecimal OF_WHOLE = new BigDecimal("2");
    private static final BigDecimal OF_PART = new BigDecimal("5");
    private static final BigDecimal MOST_OF_WHOLE = new BigDecimal("5");
    private static final BigDecimal MOST_OF_PART = new BigDecimal("20");

    private static final Text UNCONFIRMED = new Text(", and no published growth confirms it", "，且没有公布的增速可以印证");

    @Override
    public Stream<Finding> in(Window window) {
        return JudgedLevels.of(window)
                .filter(figure -> figure.status() != ObservationStatus.BREAK)
                .flatMap(figure -> check(figure, window).stream());
    }

    private static Optional<Finding> check(Observation now, Window window) {
        var ago = now.period().yearBefore();
        return window.find(now.key(), ago)
                .map(before -> check(before, now, 1, window))
                .orElseGet(() ->
                        window.find(now.key(), ago.yearBefore()).flatMap(before -> check(before, now, 2, window)));
    }

    private static Optional<Finding> check(Observation before, Observation now, int years, Window window) {
        if (!Intervals.isPositive(before)) {
            return Optional.empty();
        }
        var ratio = now.value().quantity().dividedBy(before.value().quantity());
        var least = JudgedLevels.isWhole(now.key()) ? OF_WHOLE : OF_PART;
        if (!plausible(least, years).disjointFrom(ratio.interval())) {
            return Optional.empty();
        }
        var most = JudgedLevels.isWhole(now.key()) ? MOST_OF_WHOLE : MOST_OF_PART;
        var usual = UsualChange.of(now, window.figures()).max(least).min(most);
        var plausible = plausible(usual, years);
        return plausible.disjointFrom(ratio.interval())
                ? Optional.of(finding(before, now, ratio, plausible, window))
                : Optional.empty();
    }

    private static Interval plausible(BigDecimal factor, int years) {
        return Intervals.factor(factor.pow(years));
    }

    private static Finding finding(
            Observation before, Observation now, Quantity ratio, Interval plausible, Window window) {
        var slip = PowerOfTen.between(Intervals.factor(OF_WHOLE), ratio.interval());
        var used = List.of(before, now);
        return Finding.of(
                slip.isPresent() ? FindingKind.SCALE_SLIP : FindingKind.SERIES_BREAK,
                Severity.implausible(used),
                now.key().area(),
                now.period(),
                Sentence.of(Text.of(
                        "%s changed to %s in %s, by a factor of %s%s",
                        "%1$s到%3$s变为%2$s，两者之比为%4$s%5$s",
                        window.names().of(before),
                        Amount.precise(now.value()),
                        Periods.of(now.period()),
                        Amount.bounds(ratio, Unit.RATIO),
                        slip.map(power -> Text.of(", and would be plausible %s", "，%s才合理", power.remedy()))
                                .orElse(UNCONFIRMED))),
                BoundedValue.computed(
                        before.value().quantity().times(new Quantity(null, plausible)),
                        now.key().unit()),
                now.value(),
                used);
    }
}
