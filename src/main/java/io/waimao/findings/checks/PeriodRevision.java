package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.PublicationDay;
import io.waimao.findings.Revised;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.wording.Amount;
import io.waimao.wording.Periods;
import io.waimao.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Months of several publications that do not add up to the range of a later one, which revises them: Σ x M / m within a
 * fifth of X,
 * m being their number and M that of the range: eight months that exceed eleven are not a revision. Within one
 * publication they must add up.
 */
final class PeriodRevision {

    private PeriodRevision() {}

    /** @param parts of the whole that together differ from it or exceed it */
    static Optional<Finding> of(List<Observation> parts, Observation whole, Window window) {
        var used = Stream.concat(parts.stream(), Stream.of(whole)).toList();
        var sum = PartsSum.of(parts);
        var length = Quantity.exactly(whole.period().months()).dividedBy(months(parts));
        return PublicationDay.areSeveral(used)
                        && Intervals.isPositive(whole)
                        && Revised.mayBe(
                                sum.times(length).interval(), whole.value().interval())
                ? Optional.of(finding(parts, whole, used, window))
                : Optional.empty();
    }

    private static Finding finding(List<Observation> parts, Observation whole, List<Observation> used, Window window) {
        var sum = PartsSum.of(parts);
        var difference = Growth.between(whole.value().quantity(), sum);
        return Finding.ofRevision(
                FindingKind.PERIOD_REVISED,
                whole.period(),
                Sentence.of(Text.of(
                        "%s make %s, %s %s, a difference of %s",
                        "%s合计%s，%s%s，相差%s",
                        names(parts, whole),
                        Amount.precise(sum, whole.key().unit()),
                        isComplete(parts, whole) ? new Text("not", "而非") : new Text("more than", "超过"),
                        window.names().of(whole),
                        Amount.bounds(difference, Unit.PERCENT))),
                Revised.by(whole, difference.interval()),
                used);
    }

    private static int months(List<Observation> parts) {
        return parts.stream().mapToInt(part -> part.period().months()).sum();
    }

    private static boolean isComplete(List<Observation> parts, Observation whole) {
        return months(parts) == whole.period().months();
    }

    /** For example, "12 months of 2024". */
    private static Text names(List<Observation> parts, Observation whole) {
        var first = parts.get(0).period();
        if (parts.size() == 1) {
            return Periods.of(first);
        }
        var of = Periods.of(whole.period());
        return switch (first.months()) {
            case 1 -> Text.of("%d months of %s", "%2$s的%1$d个月", parts.size(), of);
            case 3 -> Text.of("%d quarters of %s", "%2$s的%1$d个季度", parts.size(), of);
            default -> Text.of("%d equal parts of %s", "%2$s的%1$d个等长时段", parts.size(), of);
        };
    }
}
