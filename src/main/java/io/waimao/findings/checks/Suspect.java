package io.waimao.findings.checks;

import io.waimao.observations.Observation;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;

/**
 * A figure of an equation that does not hold: any of them may be wrong.
 *
 * @param expected the value implied by the rest of the equation
 */
record Suspect(Observation figure, Quantity expected) {

    Interval found() {
        return figure.value().interval();
    }

    boolean isWrong() {
        return expected.interval().disjointFrom(found());
    }
}
