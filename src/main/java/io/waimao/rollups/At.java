package io.waimao.rollups;

import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;

/** Where a figure stands: what it is about, and when. */
record At(SeriesKey key, Period period) {

    static At of(Observation figure) {
        return new At(figure.key(), figure.period());
    }

    At with(SeriesKey other) {
        return new At(other, period);
    }

    At with(Period other) {
        return new At(key, other);
    }
}
