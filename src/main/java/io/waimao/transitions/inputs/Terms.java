package io.waimao.transitions.inputs;

import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.List;
import java.util.Optional;

/** The quantities that formulas can use, by key and period. */
public interface Terms {

    Optional<Term> at(SeriesKey key, Period period);

    /** As {@link #at}, without conversion from another currency. */
    Optional<Term> unconverted(SeriesKey key, Period period);

    /** The periods in which at least one of the series may have a quantity, the latest first. */
    List<Period> periods(List<SeriesKey> series);
}
