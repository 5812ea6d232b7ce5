package io.waimao.findings.checks;

import static io.waimao.findings.checks.Intervals.isPositive;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.PublicationDay;
import io.waimao.findings.Revised;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Interval;
import io.waimao.wording.Amount;
import io.waimao.wording.Periods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Published growth equals the growth between the levels of the two years: x1 = x0 (1 + g), in the currency that growth
 * is published in;
 * no tolerance beyond the bounds. The levels are taken from the publication of the growth, if it has them. Growth
 * published with a level has its own base, x1 / (1 + g): a difference from the x0 of another publication is a revision
 * if it is at most a fifth of the base and no slip of the unit explains it. If the level is marked as preceded by a
 * break, the growth is not checked against it.
 */
final class GrowthOfLevels implements Check {

    /** Growth of one digit, for example 0.2, has bounds so wide that a tenfold figure fits too often. */
    private static final BigDecimal PRECISE = new BigDecimal("1.2");

    @Override
    public Stream<Finding> in(Window window) {
        return window.subjects(Measure.GROWTH_YOY).flatMap(growth -> check(growth, window).stream());
    }

    private static Optional<Finding> check(Observation growth, Window window) {
        var key = growth.key().with(Measure.VALUE, Measure.VALUE.unit(growth.getFlow(), null));
        var factor = Growth.factor(growth.value().quantity());
        if (!isPositive(factor.interval())) {
            return Optional.empty();
        }
        var now =
                level(growth, key, growth.period(), window).filter(level -> level.status() != ObservationStatus.BREAK);
        var before = level(growth, key, growth.period().yearBefore(), window).filter(Intervals::isPositive);
        return now.flatMap(level -> before.flatMap(base -> check(growth, base, level, window)));
    }

    private static Optional<Observation> level(Observation growth, SeriesKey key, Period period, Window window) {
        return window.figures().find(PublicationDay.of(growth), key, period).or(() -> window.find(key, period));
    }

    private static Optional<Finding> check(Observation growth, Observation before, Observation now, Window window) {
        var factor = Growth.factor(growth.value().quantity());
        var suspect = new Suspect(now, before.value().quantity().times(factor));
        return suspect.isWrong() ? Optional.of(finding(growth, before, suspect, window)) : Optional.empty();
    }

    private static Finding finding(Observation growth, Observation before, Suspect now, Window window) {
        var equation = equation(growth, before, now, window);
        var base = Growth.levelBefore(
                now.figure().value().quantity(), growth.value().quantity());
        var mayBeRevised = PublicationDay.areSeveral(List.of(before, now.figure()))
                && Revised.mayBe(base.interval(), before.value().interval());
        if (!mayBeRevised) {
            return equation.finding(window);
        }
        return equation.explained(window)
                .orElseGet(() -> isPublishedWith(growth, now.figure(), window)
                        ? BaseRevision.of(growth, before, now.figure(), window)
                        : equation.unexplained(window).atMost(Severity.WARNING));
    }

    /** Whether the publication of the level has this growth, or one that agrees with it. */
    private static boolean isPublishedWith(Observation growth, Observation level, Window window) {
        return window.figures()
                .find(PublicationDay.of(level), growth.key(), growth.period())
                .filter(own ->
                        !own.value().interval().disjointFrom(growth.value().interval()))
                .isPresent();
    }

    private static BrokenEquation equation(Observation growth, Observation before, Suspect now, Window window) {
        var level = now.figure().value().quantity();
        var factor = Growth.factor(growth.value().quantity());
        var given = Growth.between(before.value().quantity(), level);
        var suspects = new ArrayList<>(List.of(now, new Suspect(before, level.dividedBy(factor))));
        if (isPrecise(growth.value().interval())) {
            suspects.add(new Suspect(growth, given));
        }
        var sentence = Text.of(
                "%s and %s in %s give growth of %s, not the %s published",
                "由%1$s和%3$s的%2$s算得增速%4$s，而公布的增速为%5$s",
                window.names().of(before),
                Amount.precise(now.figure().value()),
                Periods.of(growth.period()),
                Amount.bounds(given, growth.key().unit()),
                Amount.precise(growth.value()));
        return new BrokenEquation(
                FindingKind.GROWTH_DIFFERS_FROM_LEVELS, sentence, List.of(growth, now.figure(), before), suspects);
    }

    private static boolean isPrecise(Interval growth) {
        return growth.lower() != null
                && growth.upper() != null
                && growth.lower().signum() > 0
                && growth.upper().compareTo(growth.lower().multiply(PRECISE)) <= 0;
    }
}
