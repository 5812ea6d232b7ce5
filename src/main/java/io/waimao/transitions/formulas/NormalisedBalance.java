package io.waimao.transitions.formulas;

import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;

/** The trade balance divided by trade: (X - M) / (X + M), from -1 (only imports) to 1 (only exports). */
public final class NormalisedBalance {

    private static final Quantity ONE = Quantity.exactly(1);
    private static final Quantity TWO = Quantity.exactly(2);

    private NormalisedBalance() {}

    /**
     * Computed as 1 - 2 / (X / M + 1), or as 2 / (M / X + 1) - 1 if imports may be zero. Each figure occurs once, which
     * keeps the bounds tight.
     *
     * @throws Undefined if both exports and imports are or may be zero
     */
    public static Quantity of(Quantity exports, Quantity imports) {
        return Growth.canDivideBy(imports)
                ? ONE.minus(Ratio.of(TWO, Ratio.of(exports, imports).plus(ONE)))
                : Ratio.of(TWO, Ratio.of(imports, exports).plus(ONE)).minus(ONE);
    }
}
