package io.waimao.transitions;

import io.waimao.observations.Quantity;

/** Years until a smaller part that grows faster equals a larger one: ln(s_L / s_E) / ln((1 + g_E) / (1 + g_L)). */
final class ParityYears {

    private ParityYears() {}

    /** @throws ArithmeticException where the smaller part may not grow faster */
    static Quantity of(Quantity larger, Quantity smaller, Quantity smallerFactor, Quantity largerFactor) {
        return larger.dividedBy(smaller)
                .increasing(Math::log)
                .dividedBy(smallerFactor.dividedBy(largerFactor).increasing(Math::log));
    }
}
