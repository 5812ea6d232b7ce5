package io.waimao.observations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A query for one figure.
 *
 * @param period null for the last period of the series
 * @param frequency of the last period; null for any
 * @param asOf the as-of day; null for current knowledge
 */
public record FigureQuery(
        SeriesKey key,
        @Nullable Period period,
        @Nullable Frequency frequency,
        @Nullable LocalDate asOf) {

    public FigureQuery(SeriesKey key, @Nullable Period period, @Nullable LocalDate asOf) {
        this(key, period, null, asOf);
    }

    /** A query for the last figure of the series, if no period is given. */
    public SeriesQuery series() {
        return new SeriesQuery(key, null, null, frequency, asOf);
    }
}
