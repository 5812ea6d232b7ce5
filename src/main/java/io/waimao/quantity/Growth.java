package io.waimao.quantity;

import io.waimao.language.Text;

/** Growth of a level: g = x1 / x0 - 1. */
public final class Growth {

    /** The formula, for readers of the figure. */
    public static final Text FORMULA = Text.same("g = x1 / x0 - 1");

    private static final Quantity ONE = Quantity.exactly(1);

    private Growth() {}

    /** @return percent */
    public static Quantity between(Quantity before, Quantity now) {
        return now.dividedBy(before).minus(ONE).inPercent();
    }

    /** Whether the level is certainly positive and can be a divisor. */
    public static boolean canDivideBy(Quantity level) {
        var least = level.interval().lower();
        return least != null && least.signum() > 0;
    }

    /**
     * The growth factor 1 + g.
     *
     * @param growth in percent
     */
    public static Quantity factor(Quantity growth) {
        return growth.ofPercent().plus(ONE);
    }

    /**
     * The earlier level: x0 = x1 / (1 + g).
     *
     * @param growth in percent
     */
    public static Quantity levelBefore(Quantity now, Quantity growth) {
        return now.dividedBy(factor(growth));
    }
}
