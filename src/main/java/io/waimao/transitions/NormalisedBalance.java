package io.waimao.transitions;

import io.waimao.quantity.Quantity;

/** The trade balance in relation to trade: (X - M) / (X + M), from -1 (imports alone) to 1 (exports alone). */
final class NormalisedBalance {

    private static final Quantity ONE = Quantity.exactly(1);
    private static final Quantity TWO = Quantity.exactly(2);

    private NormalisedBalance() {}

    /**
     * Written as 1 - 2 / (X / M + 1), so that each figure goes in once, which keeps the bounds tight.
     *
     * @throws Undefined where imports are or may be zero
     */
    static Quantity of(Quantity exports, Quantity imports) {
        return ONE.minus(Ratio.of(TWO, Ratio.of(exports, imports).plus(ONE)));
    }
}
