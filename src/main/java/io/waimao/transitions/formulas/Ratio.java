package io.waimao.transitions.formulas;

import io.waimao.language.Text;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;

/** Ratios of figures, a / b. The divisor must be certainly positive: its lower bound lies above zero. */
public final class Ratio {

    public static final Text ZERO_DENOMINATOR =
            new Text("The figures are known, but a denominator is or may be zero.", "数据已知，但分母为零或可能为零。");

    private Ratio() {}

    /** @throws Undefined if the divisor is or may be zero */
    public static Quantity of(Quantity dividend, Quantity divisor) {
        return dividend.dividedBy(positive(divisor));
    }

    /**
     * Returns the divisor itself.
     *
     * @throws Undefined if it is or may be zero
     */
    public static Quantity positive(Quantity divisor) {
        if (!Growth.canDivideBy(divisor)) {
            throw new Undefined(ZERO_DENOMINATOR);
        }
        return divisor;
    }

    /**
     * The natural logarithm of a ratio.
     *
     * @throws Undefined if the ratio is or may be zero
     */
    public static Quantity logarithm(Quantity ratio) {
        if (!Growth.canDivideBy(ratio)) {
            throw new Undefined(new Text(
                    "The figures are known, but a ratio whose logarithm is needed is or may be zero.",
                    "数据已知，但需取对数的比值为零或可能为零。"));
        }
        return ratio.increasing(Math::log);
    }
}
