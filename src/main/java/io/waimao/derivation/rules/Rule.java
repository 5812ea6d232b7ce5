package io.waimao.derivation.rules;

import io.waimao.observations.FigureKey;
import io.waimao.observations.SeriesKey;
import java.util.List;

/** A kind of arithmetic by which figures of one period follow from others. */
public interface Rule {

    /** The ways in which the figure follows, in order of preference; empty if the rule does not apply. */
    List<Inference> ways(FigureKey of);

    /**
     * Series of which at least one has a figure in every period for which the rule gives one by figures of that period.
     */
    default List<SeriesKey> probes(SeriesKey of) {
        return List.of();
    }
}
