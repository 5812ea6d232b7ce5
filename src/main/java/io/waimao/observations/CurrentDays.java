package io.waimao.observations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a publication is the current one of its figure. A publication that is current, then is not, and
 * becomes
 * current again has only the days since it last became current.
 *
 * @param from the first day; null if it was never current
 * @param until the day on which another publication, or none, took its place; null while it is current; the day of its
 * own publication if it was never current
 */
public record CurrentDays(
        @Nullable LocalDate from, @Nullable LocalDate until) {

    /** The days of the only publication of a figure. */
    public static CurrentDays since(LocalDate knownFrom) {
        return new CurrentDays(knownFrom, null);
    }

    /** The days of a publication that counts until a day, if no other publication of the figure counts meanwhile. */
    public static CurrentDays between(LocalDate knownFrom, @Nullable LocalDate until) {
        return until == null || until.isAfter(knownFrom) ? new CurrentDays(knownFrom, until) : never(knownFrom);
    }

    private static CurrentDays never(LocalDate knownFrom) {
        return new CurrentDays(null, knownFrom);
    }

    /** Whether the publication is current today. */
    public boolean areNow() {
        return until == null;
    }

    /**
     * The days of all publications of one figure.
     *
     * @param untils the day from which each no longer counts; null if it counts for good
     */
    public static Map<Publication, CurrentDays> of(Map<Publication, @Nullable LocalDate> untils) {
        var changes = new TreeSet<LocalDate>();
        var found = new HashMap<Publication, CurrentDays>();
        untils.forEach((publication, until) -> {
            changes.add(publication.knownFrom());
            if (until != null) {
                changes.add(until);
            }
            found.put(publication, never(publication.knownFrom()));
        });
        @Nullable Publication last = null;
        var since = LocalDate.MIN;
        for (var day : changes) {
            var current = on(day, untils);
            if (!Objects.equals(current, last)) {
                if (last != null) {
                    found.put(last, new CurrentDays(since, day));
                }
                if (current != null) {
                    found.put(current, since(day));
                }
                last = current;
                since = day;
            }
        }
        return found;
    }

    private static @Nullable Publication on(LocalDate day, Map<Publication, @Nullable LocalDate> untils) {
        var counting = untils.entrySet().stream()
                .filter(entry -> !entry.getKey().knownFrom().isAfter(day)
                        && (entry.getValue() == null || entry.getValue().isAfter(day)))
                .map(Map.Entry::getKey)
                .toList();
        return counting.isEmpty() ? null : Publication.currentFirst(counting).get(0);
    }
}
