package io.waimao.transitions.formulas;

import io.waimao.quantity.Quantity;

/**
 * Revealed comparative advantage, (x_rp / X_r) / (x_p / X) (Balassa 1965): above 1 if a part weighs more in the exports
 * of a region than in those of the region that it is compared with.
 */
public final class ComparativeAdvantage {

    private static final Quantity ONE = Quantity.exactly(1);

    private ComparativeAdvantage() {}

    /**
     * @param share in the region's exports
     * @param reference the same share in the exports compared with, in the same unit
     * @throws Undefined if the reference is or may be zero
     */
    public static Quantity of(Quantity share, Quantity reference) {
        return Ratio.of(share, reference);
    }

    /**
     * The symmetric form (RCA - 1) / (RCA + 1), from -1 to 1 (Dalum, Laursen and Villumsen 1998). Computed as 1 - 2 /
     * (RCA + 1), which keeps the bounds tight.
     */
    public static Quantity symmetric(Quantity advantage) {
        return ONE.minus(Ratio.of(Quantity.exactly(2), advantage.plus(ONE)));
    }
}
