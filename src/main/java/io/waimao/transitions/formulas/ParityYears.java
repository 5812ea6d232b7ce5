package io.waimao.transitions.formulas;

import io.waimao.language.Text;
import io.waimao.quantity.Quantity;

/** Years until a smaller part that grows faster equals a larger one: ln(s_L / s_E) / ln((1 + g_E) / (1 + g_L)). */
public final class ParityYears {

    private ParityYears() {}

    /**
     * @throws Undefined if a share or growth factor is or may be zero, the smaller part may be the larger one, or it
     * may not grow faster
     */
    public static Quantity of(Quantity larger, Quantity smaller, Quantity smallerFactor, Quantity largerFactor) {
        var distance = Ratio.logarithm(Ratio.of(larger, smaller));
        var speed = Ratio.logarithm(Ratio.of(smallerFactor, largerFactor));
        if (!isPositive(distance)) {
            throw new Undefined(new Text(
                    "The figures are known, but the catching-up part is not certainly the smaller one.",
                    "数据已知，但追赶的一方未必确实较小。"));
        } else if (!isPositive(speed)) {
            throw new Undefined(new Text(
                    "The figures are known, but the smaller part does not certainly grow faster.",
                    "数据已知，但较小的一方未必确实增长更快。"));
        }
        return distance.dividedBy(speed);
    }

    private static boolean isPositive(Quantity logarithm) {
        var least = logarithm.interval().lower();
        return least != null && least.signum() > 0;
    }
}
