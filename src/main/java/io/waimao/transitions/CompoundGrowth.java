package io.waimao.transitions;

import io.waimao.quantity.Quantity;

/** Compound annual growth rate: (x1 / x0)^(1 / n) - 1. */
final class CompoundGrowth {

    private CompoundGrowth() {}

    /**
     * @param years from the level before to the level now
     * @return percent a year
     * @throws Undefined where the level before is or may be zero, or where the levels are of the same time
     */
    static Quantity of(Quantity before, Quantity now, double years) {
        if (years <= 0) {
            throw new Undefined("The figures are there, but no time lies between them.");
        }
        return Ratio.of(now, before)
                .increasing(ratio -> Math.pow(Math.max(0, ratio), 1 / years))
                .minus(Quantity.exactly(1))
                .inPercent();
    }
}
