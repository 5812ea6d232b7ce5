package io.waimao.observations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One publication of a figure. It is known until the next one; of those of one day the last by source counts.
 *
 * @param knownFrom the day of the publication
 */
record Version(LocalDate knownFrom, String source) implements Comparable<Version> {

    private static final Comparator<Version> ORDER =
            Comparator.comparing(Version::knownFrom).thenComparing(Version::source);

    static Version of(Observation figure) {
        return new Version(figure.knownFrom(), figure.sourceCode());
    }

    /** Until when each is known; null for the current one. */
    static Map<Version, @Nullable LocalDate> untils(Iterable<Version> all) {
        var ordered = new TreeSet<Version>();
        all.forEach(ordered::add);
        var untils = new HashMap<Version, @Nullable LocalDate>();
        for (var version : ordered) {
            var next = ordered.higher(version);
            untils.put(version, next == null ? null : next.knownFrom());
        }
        return untils;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
