package io.waimao.observations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question for one figure.
 *
 * @param period null for the last one of the series
 * @param frequency of the last one; null for any
 * @param asOf the day whose knowledge counts; null for what is known now
 */
public record FigureQuery(
        SeriesKey key,
        @Nullable Period period,
        @Nullable Frequency frequency,
        @Nullable LocalDate asOf) {

    public FigureQuery(SeriesKey key, @Nullable Period period, @Nullable LocalDate asOf) {
        this(key, period, null, asOf);
    }

    /** The series whose last figure is asked for, where no period is. */
    public SeriesQuery series() {
        return new SeriesQuery(key, null, null, frequency, asOf);
    }
}
