package io.waimao.derivation;

import io.waimao.observations.Observation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Selects the best derivation of a figure: a point before bounds, then one source before several, then the first
 * offered.
 */
final class BestFigure {

    private static final int BEST = 3;

    private @Nullable Observation figure;
    private int goodness = -1;

    void offer(Observation offered, boolean oneSource) {
        var its = (offered.value().quantity().hasPoint() ? 2 : 0) + (oneSource ? 1 : 0);
        if (its > goodness) {
            figure = offered;
            goodness = its;
        }
    }

    /** Whether no better derivation is possible. */
    boolean isFinal() {
        return goodness == BEST;
    }

    Optional<Observation> figure() {
        return Optional.ofNullable(figure);
    }
}
