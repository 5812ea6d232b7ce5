package io.waimao.observations;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A table of markets and sectors of a source that lists everything. A later table of the same scope replaces it whole:
 * whatever the later one does not list is zero from its publication on.
 *
 * @param knownFrom the day of its publication
 * @param listsCountries whether it has countries, including members of each group that it lists
 * @param listsProducts whether every market that it lists has HS codes or sections, or is zero
 */
public record CompleteTable(
        TableScope scope, String source, LocalDate knownFrom, boolean listsCountries, boolean listsProducts) {

    /** Orders tables so that the last one replaces all others. */
    public static final Comparator<CompleteTable> ORDER =
            Comparator.comparing(CompleteTable::knownFrom).thenComparing(CompleteTable::source);

    public boolean isKnownOn(@Nullable LocalDate day) {
        return day == null || !knownFrom.isAfter(day);
    }
}
