package io.waimao.claims;

import io.waimao.observations.BoundedValue;
import io.waimao.observations.Interval;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.Quantity;
import io.waimao.observations.Unit;
import java.util.List;

/**
 * A figure that other sources show, and what it rests on.
 *
 * @param text the figure, for a sentence
 */
record Measured(Interval interval, Period period, String text, List<Observation> used) {

    static Measured published(Observation figure) {
        return new Measured(figure.value().interval(), figure.period(), Wording.of(figure.value()), List.of(figure));
    }

    static Measured derived(Quantity quantity, Unit unit, Period period, String how, Observation... used) {
        var text = Wording.of(BoundedValue.computed(quantity, unit)) + " (" + how + ")";
        return new Measured(quantity.interval(), period, text, List.of(used));
    }
}
