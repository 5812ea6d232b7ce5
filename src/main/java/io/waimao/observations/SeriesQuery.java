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

    boolean asksFor(Observation observation) {
        return asksFor(observation.period());
    }

    /** Whether a figure of the period is among those asked for. */
    public boolean asksFor(Period period) {
        return (from == null || !period.start().isBefore(from.start()))
                && (to == null || !period.getEnd().isAfter(to.getEnd()))
                && (frequency == null || period.frequency() == frequency);
    }
}
