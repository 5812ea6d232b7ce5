package io.waimao.findings;

import static io.waimao.findings.Intervals.isPositive;

import io.waimao.observations.Growth;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Published growth is that between the levels of the two years: x1 = x0 (1 + g), in the currency that growth is published in;
 * no tolerance beyond the bounds. Where the level says that a break precedes it, growth is against another level.
 */
final class GrowthOfLevels implements Check {

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
        var now = window.find(key, growth.period()).filter(level -> level.status() != ObservationStatus.BREAK);
        var before = window.find(key, growth.period().yearBefore()).filter(Intervals::isPositive);
        return now.flatMap(level -> before.flatMap(base -> check(growth, base, level, window)));
    }

    private static Optional<Finding> check(Observation growth, Observation before, Observation now, Window window) {
        var factor = Growth.factor(growth.value().quantity());
        var suspect = new Suspect(now, before.value().quantity().times(factor));
        return suspect.isWrong() ? Optional.of(finding(growth, before, suspect, window)) : Optional.empty();
    }

    private static Finding finding(Observation growth, Observation before, Suspect now, Window window) {
        var level = now.figure().value().quantity();
        var factor = Growth.factor(growth.value().quantity());
        var given = Growth.between(before.value().quantity(), level);
        var sentence = "%s and %s in %s give growth of %s, not the %s published"
                .formatted(
                        window.names().of(before),
                        Amount.of(now.figure().value()),
                        growth.period().describe(),
                        Amount.of(given, growth.key().unit()),
                        Amount.of(growth.value()));
        return new BrokenEquation(
                        FindingKind.GROWTH_DIFFERS_FROM_LEVELS,
                        sentence,
                        List.of(growth, now.figure(), before),
                        List.of(now, new Suspect(before, level.dividedBy(factor)), new Suspect(growth, given)))
                .finding(window);
    }
}
