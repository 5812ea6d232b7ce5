package io.waimao.findings.checks;

import io.waimao.observations.Observation;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;

/**
 * A figure of an equation that does not hold: any of them may be the wrong one.
 *
 * @param expected what the rest of the equation makes it
 */
record Suspect(Observation figure, Quantity expected) {

    Interval found() {
        return figure.value().interval();
    }

    boolean isWrong() {
        return expected.interval().disjointFrom(found());
    }
}
