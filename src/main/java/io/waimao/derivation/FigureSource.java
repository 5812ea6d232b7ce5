package io.waimao.derivation;

import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import java.util.List;
import java.util.Optional;

/** Figures known on a day, published or derived. */
public interface FigureSource {

    /** The figure of a key; empty if unknown. */
    Optional<Observation> figure(FigureKey of);

    /** The figure of a series and period; empty if unknown. */
    default Optional<Observation> figure(SeriesKey series, Period period) {
        return figure(new FigureKey(series, period));
    }

    /** The figure of a key, without conversion from another currency. */
    Optional<Observation> unconverted(FigureKey of);

    /** The figure of a key, published or by the rules, without conversion and bounds of the world. */
    Optional<Observation> byRules(FigureKey of);

    /** The periods for which a series may have figures, in order. */
    List<Period> periods(SeriesKey series);

    /** The figures of a series, in time order. Ignores the query's as-of day. */
    List<Observation> series(SeriesQuery query);

    /** The last figure of a series; empty if none. */
    Optional<Observation> latest(SeriesQuery query);

    /** All figures of a series, in time order. */
    default List<Observation> series(SeriesKey series) {
        return series(SeriesQuery.all(series));
    }

    /** The publications in memory that count; does not trigger a read. */
    List<Observation> published();

    /** The figures as if a source had never published anything. */
    FigureSource without(String source);
}
