package io.waimao.quantity;

/** Contribution of a part to the growth of its whole: (x1 - x0) / X0, in percentage points. */
public final class Contribution {

    /** The formula, for readers of the figure. */
    public static final String FORMULA = "(x1 - x0) / X0, with x0 = x1 / (1 + g) and X0 = X1 / (1 + G)";

    private static final Quantity ONE = Quantity.exactly(1);

    private Contribution() {}

    /**
     * From the current levels and the growth rates. Each figure occurs once, which keeps the bounds tight: x1 / X1 * (1
     * - 1 / (1 + g)) * (1 + G).
     *
     * @param partGrowth in percent
     * @param wholeGrowth in percent
     * @return percentage points
     */
    public static Quantity of(Quantity part, Quantity partGrowth, Quantity whole, Quantity wholeGrowth) {
        return part.dividedBy(whole)
                .times(gained(partGrowth))
                .times(Growth.factor(wholeGrowth))
                .inPercent();
    }

    /**
     * Share of the part in the growth of its whole: (x1 - x0) / (X1 - X0), with x0 = x1 / (1 + g) and
     * X0 = X1 / (1 + G). Each figure occurs once, which keeps the bounds tight: x1 / X1 * (1 - 1 / (1 + g)) / (1 - 1 /
     * (1 + G)).
     *
     * @param partGrowth in percent
     * @param wholeGrowth in percent
     * @return percent
     * @throws ArithmeticException if the whole may not have grown
     */
    public static Quantity shareOfGrowth(Quantity part, Quantity partGrowth, Quantity whole, Quantity wholeGrowth) {
        return part.dividedBy(whole)
                .times(gained(partGrowth))
                .dividedBy(positive(gained(wholeGrowth)))
                .inPercent();
    }

    /**
     * Share of growth from the levels of both periods.
     *
     * @return percent
     * @throws ArithmeticException if the whole may not have grown
     */
    public static Quantity shareOfGrowthOfLevels(
            Quantity part, Quantity partBefore, Quantity whole, Quantity wholeBefore) {
        return part.minus(partBefore)
                .dividedBy(positive(whole.minus(wholeBefore)))
                .inPercent();
    }

    private static Quantity gained(Quantity growth) {
        return ONE.minus(ONE.dividedBy(Growth.factor(growth)));
    }

    private static Quantity positive(Quantity growth) {
        if (!Growth.canDivideBy(growth)) {
            throw new ArithmeticException("the whole may not have grown");
        }
        return growth;
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
