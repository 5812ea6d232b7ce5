package io.waimao.transitions;

import io.waimao.quantity.Quantity;

/** Years until a smaller part that grows faster equals a larger one: ln(s_L / s_E) / ln((1 + g_E) / (1 + g_L)). */
final class ParityYears {

    private ParityYears() {}

    /**
     * @throws Undefined where a share or a growth factor is or may be zero, where the smaller part may be the larger one, or
     *     where it may not grow faster
     */
    static Quantity of(Quantity larger, Quantity smaller, Quantity smallerFactor, Quantity largerFactor) {
        var distance = Ratio.logarithm(Ratio.of(larger, smaller));
        var speed = Ratio.logarithm(Ratio.of(smallerFactor, largerFactor));
        if (!isPositive(distance)) {
            throw new Undefined(
                    "The figures are there, but the part that catches up is not the smaller one for certain.");
        } else if (!isPositive(speed)) {
            throw new Undefined("The figures are there, but the smaller part does not grow faster for certain.");
        }
        return distance.dividedBy(speed);
    }

    private static boolean isPositive(Quantity logarithm) {
        var least = logarithm.interval().lower();
        return least != null && least.signum() > 0;
    }
}
