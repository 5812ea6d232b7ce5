package io.waimao.derivation;

import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import java.util.List;
import java.util.Optional;

/** Figures as they are known on a day: published, or as they follow from others. */
public interface FigureSource {

    /** The figure of a place; empty if it is unknown. */
    Optional<Observation> figure(FigureKey of);

    /** The figure of a series and a period; empty if it is unknown. */
    default Optional<Observation> figure(SeriesKey series, Period period) {
        return figure(new FigureKey(series, period));
    }

    /** The figure of a place, unless it follows from another currency. */
    Optional<Observation> unconverted(FigureKey of);

    /** The periods for which there may be figures of a series, in their order. */
    List<Period> periods(SeriesKey series);

    /** The figures of a series, in the order of time. The day of the query does not matter here. */
    List<Observation> series(SeriesQuery query);

    /** The last figure of a series; empty if there is none. */
    Optional<Observation> latest(SeriesQuery query);

    /** All figures of a series, in the order of time. */
    default List<Observation> series(SeriesKey series) {
        return series(SeriesQuery.all(series));
    }

    /** The publications at hand that count: no question for them is asked. */
    List<Observation> published();

    /** The same figures as if a source had never published anything. */
    FigureSource without(String source);
}
