package io.waimao.transitions.formulas;

import io.waimao.language.Text;
import io.waimao.quantity.Quantity;

/** Compound annual growth rate: (x1 / x0)^(1 / n) - 1. */
public final class CompoundGrowth {

    private CompoundGrowth() {}

    /**
     * @param years the years from the earlier to the later level
     * @return percent a year
     * @throws Undefined if the earlier level is or may be zero, or the levels cover the same time
     */
    public static Quantity of(Quantity before, Quantity now, double years) {
        if (years <= 0) {
            throw new Undefined(new Text("The figures are known, but they cover the same time.", "数据已知，但二者涵盖同一时期。"));
        }
        return Ratio.of(now, before)
                .increasing(ratio -> Math.pow(Math.max(0, ratio), 1 / years))
                .minus(Quantity.exactly(1))
                .inPercent();
    }
}
