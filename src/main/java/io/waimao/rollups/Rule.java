package io.waimao.rollups;

import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.List;
import java.util.stream.Stream;

/** A kind of figures that follow from others. */
@FunctionalInterface
interface Rule {

    Period SOME_PERIOD = Period.year(2000);

    /** The ways in which the figure follows, the best first; none where it is not of the kind. */
    List<Way> ways(At of);

    /** What the inputs are about, whatever the period. */
    default Stream<SeriesKey> keys(SeriesKey of) {
        return ways(new At(of, SOME_PERIOD)).stream()
                .flatMap(way -> way.inputs().stream())
                .map(At::key);
    }
}
