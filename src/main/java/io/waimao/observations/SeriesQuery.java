package io.waimao.observations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The series asked for; null does not restrict.
 *
 * @param from no period that starts before this one
 * @param to no period that ends after this one
 * @param asOf the day whose knowledge counts; null for what is known now
 */
public record SeriesQuery(
        SeriesKey key,
        @Nullable Period from,
        @Nullable Period to,
        @Nullable Frequency frequency,
        @Nullable LocalDate asOf) {

    /** All that is known of a series. */
    public static SeriesQuery all(SeriesKey key) {
        return new SeriesQuery(key, null, null, null, null);
    }

    /** The first day that it asks about. */
    public LocalDate first() {
        return from == null ? Period.EARLIEST : from.start();
    }

    /** The last day that it asks about. */
    public LocalDate last() {
        return to == null ? Period.LATEST : to.getEnd();
    }

    public boolean asksFor(Observation observation) {
        return asksFor(observation.period());
    }

    /** Whether a figure of the period is among those asked for. */
    public boolean asksFor(Period period) {
        return (from == null || !period.start().isBefore(from.start()))
                && (to == null || !period.getEnd().isAfter(to.getEnd()))
                && (frequency == null || period.frequency() == frequency);
    }
}
