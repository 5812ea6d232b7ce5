package io.waimao.observations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A query for series; null does not restrict.
 *
 * @param from the first period: none that starts earlier
 * @param to the last period: none that ends later
 * @param asOf the as-of day; null for current knowledge
 */
public record SeriesQuery(
        SeriesKey key,
        @Nullable Period from,
        @Nullable Period to,
        @Nullable Frequency frequency,
        @Nullable LocalDate asOf) {

    /** A query for all figures of a series. */
    public static SeriesQuery all(SeriesKey key) {
        return new SeriesQuery(key, null, null, null, null);
    }

    /** The first day of the query. */
    public LocalDate first() {
        return from == null ? Period.EARLIEST : from.start();
    }

    /** The last day of the query. */
    public LocalDate last() {
        return to == null ? Period.LATEST : to.getEnd();
    }

    public boolean covers(Observation observation) {
        return covers(observation.period());
    }

    /** Whether the query covers the period. */
    public boolean covers(Period period) {
        return (from == null || !period.start().isBefore(from.start()))
                && (to == null || !period.getEnd().isAfter(to.getEnd()))
                && (frequency == null || period.frequency() == frequency);
    }
}
