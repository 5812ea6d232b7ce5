package io.waimao.quantity;

/** Contribution of a part to the growth of its whole: (x1 - x0) / X0, in percentage points. */
public final class Contribution {

    /** The formula, for those who read the figure. */
    public static final String FORMULA = "(x1 - x0) / X0, with x0 = x1 / (1 + g) and X0 = X1 / (1 + G)";

    private static final Quantity ONE = Quantity.exactly(1);

    private Contribution() {}

    /**
     * From the levels now and the growth rates; written so that each figure goes in once, which keeps the bounds tight:
     * x1 / X1 * (1 - 1 / (1 + g)) * (1 + G).
     *
     * @param partGrowth in percent
     * @param wholeGrowth in percent
     * @return percentage points
     */
    public static Quantity of(Quantity part, Quantity partGrowth, Quantity whole, Quantity wholeGrowth) {
        var gained = ONE.minus(ONE.dividedBy(Growth.factor(partGrowth)));
        return part.dividedBy(whole)
                .times(gained)
                .times(Growth.factor(wholeGrowth))
                .inPercent();
    }

    /**
     * From the levels of both periods.
     *
     * @return percentage points
     * @throws ArithmeticException if the whole before may be zero
     */
    public static Quantity ofLevels(Quantity part, Quantity partBefore, Quantity wholeBefore) {
        return part.minus(partBefore).dividedBy(wholeBefore).inPercent();
    }
}
