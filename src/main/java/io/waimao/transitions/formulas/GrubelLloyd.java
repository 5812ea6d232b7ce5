package io.waimao.transitions.formulas;

import io.waimao.quantity.Quantity;

/**
 * Grubel-Lloyd index of intra-industry trade, 1 - |X - M| / (X + M) (Grubel and Lloyd 1975): 0 if a good is only
 * exported or only imported, 1 if exports equal imports.
 */
public final class GrubelLloyd {

    private GrubelLloyd() {}

    /** @throws Undefined if both exports and imports are or may be zero */
    public static Quantity of(Quantity exports, Quantity imports) {
        return Quantity.exactly(1).minus(NormalisedBalance.of(exports, imports).absolute());
    }
}
