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
 * A part of all rows that was read as a whole.
 *
 * @param series the series that it holds
 * @param periods the periods that it holds; null for all periods that begin in the years
 * @param years the years in which its periods begin
 */
public record KnownSlice(
        Predicate<SeriesKey> series, @Nullable Set<Period> periods, Years years) {

    /** @param years those in which all periods of the slice begin and end */
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
