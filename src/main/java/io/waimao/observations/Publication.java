package io.waimao.observations;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One publication of a figure, as needed to choose among several. Ordered by day of publication, then by code of
 * source.
 *
 * @param knownFrom the day of the publication
 */
public record Publication(Interval interval, LocalDate knownFrom, String source) implements Comparable<Publication> {

    private static final Comparator<Publication> ORDER =
            comparing(Publication::knownFrom).thenComparing(Publication::source);

    /** Orders the best last: by narrowness, then by lateness. */
    private static final Comparator<Publication> PRECISION =
            comparing(Publication::width, nullsFirst(reverseOrder())).thenComparing(ORDER);

    public static Publication of(Observation figure) {
        return new Publication(figure.value().interval(), figure.knownFrom(), figure.sourceCode());
    }

    /**
     * The current publication of those that count, then the others that agree with the latest, the latest first.
     *
     * @param counting all publications of one figure that count on a day, at least one
     */
    static List<Publication> currentFirst(Collection<Publication> counting) {
        if (counting.size() == 1) {
            return List.copyOf(counting);
        }
        var latest = Collections.max(counting).interval();
        var agreeing = new ArrayList<Publication>();
        for (var publication : counting) {
            if (!publication.interval.disjointFrom(latest)) {
                agreeing.add(publication);
            }
        }
        var current = Collections.max(agreeing, PRECISION);
        agreeing.remove(current);
        agreeing.sort(reverseOrder());
        agreeing.add(0, current);
        return agreeing;
    }

    /** Upper less lower bound; null if one is missing. */
    private @Nullable BigDecimal width() {
        var lower = interval.lower();
        var upper = interval.upper();
        return lower == null || upper == null ? null : upper.subtract(lower);
    }

    @Override
    public int compareTo(Publication other) {
        return ORDER.compare(this, other);
    }
}
