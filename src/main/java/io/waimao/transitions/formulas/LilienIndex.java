package io.waimao.transitions.formulas;

import io.waimao.quantity.Quantity;

/**
 * Lilien's index of sectoral shifts, sqrt(sum of s (d ln x - d ln X)^2) (Lilien 1982). The caller sums the terms of all
 * parts.
 */
public final class LilienIndex {

    private LilienIndex() {}

    /**
     * One part's term.
     *
     * @param share a ratio
     * @param factor 1 + g of the part
     * @param wholeFactor 1 + G
     * @throws Undefined if one of the factors is or may be zero
     */
    public static Quantity term(Quantity share, Quantity factor, Quantity wholeFactor) {
        return share.times(Ratio.logarithm(Ratio.of(factor, wholeFactor)).squared());
    }

    public static Quantity of(Quantity terms) {
        return terms.increasing(value -> Math.sqrt(Math.max(0, value)));
    }
}
