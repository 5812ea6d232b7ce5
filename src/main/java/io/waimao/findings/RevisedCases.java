package io.waimao.findings;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.waimao.language.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * The number of revisions that a source shows for a flow and period in an area, and the largest of them.
 *
 * @param percent the least size of the largest
 * @param message the arithmetic of the largest
 * @param observations the public codes of its figures
 */
public record RevisedCases(RevisionKey key, int count, BigDecimal percent, Text message, List<String> observations) {

    /** Orders the largest first, equal ones in a fixed order. */
    public static final Comparator<RevisedCases> LARGEST_FIRST = comparing(RevisedCases::percent)
            .reversed()
            .thenComparing(cases -> cases.message().en())
            .thenComparing(cases -> cases.observations().toString());

    public RevisedCases {
        observations = List.copyOf(observations);
    }

    /** @param revision a finding about a revision */
    public static RevisedCases of(Finding revision) {
        var by = requireNonNull(revision.revised());
        var period = revision.period();
        return new RevisedCases(
                new RevisionKey(
                        revision.area(), revision.kind(), by.source(), by.flow(), period.start(), period.months()),
                1,
                by.percent(),
                revision.message(),
                revision.observationCodes());
    }

    public RevisedCases and(RevisedCases other) {
        var largest = BinaryOperator.minBy(LARGEST_FIRST).apply(this, other);
        return new RevisedCases(key, count + other.count, largest.percent, largest.message, largest.observations);
    }
}
