package io.waimao.transitions;

import io.waimao.quantity.Quantity;

/** The trade balance divided by trade: (X - M) / (X + M), from -1 (only imports) to 1 (only exports). */
final class NormalisedBalance {

    private static final Quantity ONE = Quantity.exactly(1);
    private static final Quantity TWO = Quantity.exactly(2);

    private NormalisedBalance() {}

    /**
     * Computed as 1 - 2 / (X / M + 1). Each figure occurs once, which keeps the bounds tight.
     *
     * @throws Undefined if imports are or may be zero
     */
    static Quantity of(Quantity exports, Quantity imports) {
        return ONE.minus(Ratio.of(TWO, Ratio.of(exports, imports).plus(ONE)));
    }
}
