package io.waimao.derivation.rules;

import io.waimao.observations.FigureKey;
import io.waimao.observations.SeriesKey;
import java.util.List;

/** A kind of arithmetic by which figures follow from others. */
public interface Rule {

    /** The possible inferences of the figure, in order of preference; empty if the rule does not apply. */
    List<Inference> inferences(FigureKey of);

    /**
     * Probe series: at least one of them has a figure in every period for which the rule yields one from figures of
     * that period.
     */
    default List<SeriesKey> probes(SeriesKey of) {
        return List.of();
    }
}
