package io.waimao.findings.checks;

import static io.waimao.findings.checks.Intervals.isPositive;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.PublicationDay;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Window;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.wording.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An equation between figures that does not hold: what the others make one of them and what that one is have no value in
 * common. If one of the figures would fit were the flows swapped, or were it 10, 100, 1,000 or 10,000 times as large or as
 * small, the finding says so.
 *
 * @param kind of a finding that nothing explains
 * @param sentence the arithmetic, without the full stop
 * @param used all figures of the equation
 * @param suspects those of them that the others determine; the first one is what the equation is about
 */
record BrokenEquation(FindingKind kind, String sentence, List<Observation> used, List<Suspect> suspects) {

    /** Exports and imports that differ by less tell nothing by fitting in each other's place. */
    private static final Interval ALIKE = Interval.closed(new BigDecimal("0.8"), new BigDecimal("1.25"));

    /** Of several publications the rest of the equation may be revised, so that what is slipped or swapped fits within 5 percent. */
    private static final Interval NEAR = Interval.closed(new BigDecimal("0.95"), new BigDecimal("1.05"));

    Finding finding(Window window) {
        return explained(window).orElseGet(() -> unexplained(window));
    }

    /** Swapped flows or a slip of the unit, if one of them makes the equation hold. */
    Optional<Finding> explained(Window window) {
        return swapped(window).or(() -> slipped(window));
    }

    Finding unexplained(Window window) {
        return finding(window, kind, suspects.get(0), "");
    }

    private Optional<Finding> swapped(Window window) {
        return suspects.stream()
                .flatMap(suspect -> window
                        .opposite(suspect.figure())
                        .filter(other -> fitsInItsPlace(other, suspect))
                        .map(other -> finding(
                                window,
                                FindingKind.SWAPPED_FLOWS,
                                suspect,
                                "; the flows look swapped, as " + window.names().of(other) + " would fit instead"))
                        .stream())
                .findFirst();
    }

    /** Parts of a sum take its whole deviation, so that one of them easily comes near another figure: they have to fit exactly. */
    private boolean fitsInItsPlace(Observation other, Suspect suspect) {
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
                                "; %s %s would fit, for one"
                                        .formatted(window.names().of(suspect.figure()), power.remedy())))
                        .stream())
                .findFirst();
    }

    private static Interval near(Interval expected, boolean several) {
        return several ? expected.times(NEAR) : expected;
    }

    private Finding finding(Window window, FindingKind as, Suspect suspect, String explanation) {
        var of = suspects.get(0).figure();
        var unit = suspect.figure().key().unit();
        return Finding.of(
                as,
                Severity.contradiction(used, suspect.expected().interval(), suspect.found()),
                of.key().area(),
                of.period(),
                Sentence.of(sentence + explanation),
                BoundedValue.computed(suspect.expected(), unit),
                suspect.figure().value(),
                used);
    }
}
