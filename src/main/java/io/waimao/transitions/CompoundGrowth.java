package io.waimao.transitions;

import io.waimao.observations.Quantity;

/** Compound annual growth rate: (x1 / x0)^(1 / n) - 1. */
final class CompoundGrowth {

    private CompoundGrowth() {}

    /** @return percent a year */
    static Quantity of(Quantity before, Quantity now, double years) {
        return now.dividedBy(before)
                .increasing(ratio -> Math.pow(ratio, 1 / years))
                .minus(Quantity.exactly(1))
                .inPercent();
    }
}
