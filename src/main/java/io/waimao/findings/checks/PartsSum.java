package io.waimao.findings.checks;

import static java.util.Objects.requireNonNull;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.PublicationDay;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.wording.Amount;
import io.waimao.wording.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The sum of disjoint parts against their whole: Σ x ≤ X, or Σ x = X if nothing else belongs to it. */
final class PartsSum {

    private PartsSum() {}

    static Quantity of(List<Observation> parts) {
        return parts.stream()
                .map(part -> Intervals.notNegative(part.value().quantity()))
                .reduce(Quantity.exactly(0), Quantity::plus);
    }

    static Optional<Finding> complete(
            List<Observation> parts, Observation whole, Supplier<List<Text>> names, Window window) {
        var suspect = new Suspect(whole, of(parts));
        return suspect.isWrong() ? Optional.of(differing(parts, suspect, names.get(), window)) : Optional.empty();
    }

    private static Finding differing(List<Observation> parts, Suspect whole, List<Text> names, Window window) {
        var suspects = new ArrayList<>(List.of(whole));
        for (var part : parts) {
            var others = parts.stream().filter(other -> other != part).toList();
            suspects.add(new Suspect(part, whole.figure().value().quantity().minus(of(others))));
        }
        var sentence = Text.of(
                "%s make %s together, not %s",
                "%s合计%s，与%s不符",
                Sentence.list(names),
                Amount.precise(whole.expected(), whole.figure().key().unit()),
                window.names().of(whole.figure()));
        return new BrokenEquation(FindingKind.SUM_DIFFERS_FROM_WHOLE, sentence, and(parts, whole.figure()), suspects)
                .finding(window);
    }

    static Optional<Finding> within(
            List<Observation> parts, Observation whole, Supplier<List<Text>> names, Window window) {
        var limit = whole.value().quantity();
        var sum = of(parts);
        return limit.interval().plus(lastDigits(parts, whole)).endsBefore(sum.interval())
                ? Optional.of(exceeding(
                        sum,
                        limit,
                        names.get(),
                        and(parts, whole),
                        window.names().of(whole)))
                : Optional.empty();
    }

    /**
     * Figures from another publication than the whole may be truncated or rounded twice: allow another unit of the last
     * digit.
     */
    private static Interval lastDigits(List<Observation> parts, Observation whole) {
        var publication = PublicationDay.of(whole);
        var units = parts.stream()
                .filter(part -> !publication.has(part))
                .map(part -> part.value().interval())
                .filter(part -> part.lower() != null && part.upper() != null)
                .map(part -> requireNonNull(part.upper()).subtract(requireNonNull(part.lower())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Interval.closed(BigDecimal.ZERO, units);
    }

    /** A finding about shares, whose whole is implicitly 100 percent. */
    static Optional<Finding> withinHundred(List<Observation> shares, Supplier<List<Text>> names) {
        var limit = Quantity.exactly(100);
        var sum = of(shares);
        return limit.interval().endsBefore(sum.interval())
                ? Optional.of(exceeding(sum, limit, names.get(), shares, Text.of("the whole (100%%)", "整体（100%%）")))
                : Optional.empty();
    }

    private static Finding exceeding(Quantity sum, Quantity whole, List<Text> names, List<Observation> used, Text of) {
        var about = used.get(used.size() - 1);
        var unit = about.key().unit();
        var atMost = PartAndWhole.upTo(whole);
        return Finding.of(
                FindingKind.PART_EXCEEDS_WHOLE,
                Severity.contradiction(used, atMost.interval(), sum.interval()),
                about.key().area(),
                about.period(),
                Sentence.of(Text.of(
                        "%s make %s together, more than %s",
                        "%s合计%s，超过%s", Sentence.list(names), Amount.precise(sum, unit), of)),
                BoundedValue.computed(atMost, unit),
                BoundedValue.computed(sum, unit),
                used);
    }

    private static List<Observation> and(List<Observation> parts, Observation whole) {
        return Stream.concat(parts.stream(), Stream.of(whole)).toList();
    }
}
