package io.waimao.findings.checks;

import static io.waimao.findings.checks.Intervals.isPositive;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.PublicationDay;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.wording.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An equation between figures that does not hold: a figure and its value implied by the others have no value in common.
 * The finding says if one of the figures would fit with swapped flows or a factor of 10, 100, 1,000 or 10,000 either
 * way.
 *
 * @param kind the kind of an unexplained finding
 * @param sentence the arithmetic, without the full stop
 * @param used all figures of the equation
 * @param suspects the figures that the others determine; the first is the subject of the equation
 */
record BrokenEquation(FindingKind kind, Text sentence, List<Observation> used, List<Suspect> suspects) {

    /** Exports and imports within this ratio are too close for a swap to be recognized. */
    private static final Interval ALIKE = Interval.closed(new BigDecimal("0.8"), new BigDecimal("1.25"));

    /** With several publications, the other figures may be revised, so a slip or a swap fits within 5 percent. */
    private static final Interval NEAR = Interval.closed(new BigDecimal("0.95"), new BigDecimal("1.05"));

    Finding finding(Window window) {
        return explained(window).orElseGet(() -> unexplained(window));
    }

    /** Swapped flows or a slip of the unit, if one of them makes the equation hold. */
    Optional<Finding> explained(Window window) {
        return swapped(window).or(() -> slipped(window));
    }

    Finding unexplained(Window window) {
        return finding(window, kind, suspects.get(0), Text.EMPTY);
    }

    private Optional<Finding> swapped(Window window) {
        return suspects.stream()
                .flatMap(suspect -> window
                        .opposite(suspect.figure())
                        .filter(other -> fitsAsReplacement(other, suspect))
                        .map(other -> finding(
                                window,
                                FindingKind.SWAPPED_FLOWS,
                                suspect,
                                Text.of(
                                        "; the flows look swapped, as %s would fit instead",
                                        "；进出口方向疑似颠倒，换成%s即可吻合", window.names().of(other))))
                        .stream())
                .findFirst();
    }

    /** A part of a sum absorbs its whole deviation and easily comes near another figure, so it has to fit exactly. */
    private boolean fitsAsReplacement(Observation other, Suspect suspect) {
        var several = suspect.equals(suspects.get(0)) && PublicationDay.areSeveral(used);
        var found = suspect.found();
        var instead = other.value().interval();
        return other.getMeasure() == Measure.VALUE
                && !used.contains(other)
                && !near(suspect.expected().interval(), several).disjointFrom(instead)
                && isPositive(found)
                && instead.dividedBy(found).disjointFrom(ALIKE);
    }

    private Optional<Finding> slipped(Window window) {
        var several = PublicationDay.areSeveral(used);
        return suspects.stream()
                .flatMap(suspect -> PowerOfTen.between(near(suspect.expected().interval(), several), suspect.found())
                        .map(power -> finding(
                                window,
                                FindingKind.SCALE_SLIP,
                                suspect,
                                Text.of(
                                        "; for example, %s %s would fit",
                                        "；例如，%s%s即可吻合", window.names().of(suspect.figure()), power.remedy())))
                        .stream())
                .findFirst();
    }

    private static Interval near(Interval expected, boolean several) {
        return several ? expected.times(NEAR) : expected;
    }

    private Finding finding(Window window, FindingKind as, Suspect suspect, Text explanation) {
        var of = suspects.get(0).figure();
        var unit = suspect.figure().key().unit();
        return Finding.of(
                as,
                Severity.contradiction(used, suspect.expected().interval(), suspect.found()),
                of.key().area(),
                of.period(),
                Sentence.of(sentence.plus(explanation)),
                BoundedValue.computed(suspect.expected(), unit),
                suspect.figure().value(),
                used);
    }
}
