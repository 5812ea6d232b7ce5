package io.waimao.derivation;

import io.waimao.observations.Observation;
import io.waimao.quantity.Quantity;
import java.util.List;

/**
 * Periods that lead from the start of a period to its end: forward steps are added, backward steps subtracted.
 */
record Path(List<Step> steps) {

    /** @param forwards whether the figure is added */
    record Step(Observation figure, boolean forwards) {}

    List<Observation> figures() {
        return steps.stream().map(Step::figure).toList();
    }

    Quantity value() {
        return steps.stream()
                .map(step -> {
                    var value = step.figure.quantity();
                    return step.forwards ? value : value.negate();
                })
                .reduce(Quantity.exactly(0), Quantity::plus);
    }

    boolean isSum() {
        return steps.stream().allMatch(Step::forwards);
    }
}
