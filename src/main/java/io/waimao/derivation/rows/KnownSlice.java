package io.waimao.derivation.rows;

import io.waimao.derivation.hierarchy.Hierarchy;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Slice;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the rows that was read completely.
 *
 * @param series whether a series belongs to it
 * @param periods its periods; null for all periods that begin in the years
 * @param years the years in which its periods begin
 */
public record KnownSlice(
        Predicate<SeriesKey> series, @Nullable Set<Period> periods, Years years) {

    /** @param years the years in which all periods of the slice begin and end */
    public static KnownSlice of(Slice slice, Hierarchy hierarchy, Years years) {
        return new KnownSlice(
                key -> slice.holds(key, hierarchy.isDetail(key)),
                slice.periods() == null ? null : Set.copyOf(slice.periods()),
                years);
    }

    boolean covers(FigureKey place) {
        return (periods == null ? years.holds(Years.spanning(place.period())) : periods.contains(place.period()))
                && series.test(place.series());
    }

    boolean covers(SeriesKey key, Years wanted) {
        return periods == null && years.holds(wanted) && series.test(key);
    }
}
