package io.waimao.quantity;

import io.waimao.language.Text;

/** Contribution of a part to the growth of its whole: (x1 - x0) / X0, in percentage points. */
public final class Contribution {

    /** The formula, for readers of the figure. */
    public static final Text FORMULA = new Text(
            "(x1 - x0) / X0, with x0 = x1 / (1 + g) and X0 = X1 / (1 + G)",
            "(x1 - x0) / X0，其中x0 = x1 / (1 + g)，X0 = X1 / (1 + G)");

    private static final Quantity ONE = Quantity.exactly(1);

    private Contribution() {}

    /**
     * The gain of a part since the year before: x1 - x0, with x0 = x1 / (1 + g). Each figure occurs once, which keeps
     * the bounds tight: x1 * (1 - 1 / (1 + g)).
     *
     * @param growth in percent
     */
    public static Quantity gain(Quantity part, Quantity growth) {
        return part.times(gained(growth));
    }

    /**
     * From the gain of a part, the current level of its whole and the growth of the whole.
     *
     * @param wholeGrowth in percent
     * @return percentage points
     */
    public static Quantity of(Quantity gain, Quantity whole, Quantity wholeGrowth) {
        return gain.dividedBy(whole).times(Growth.factor(wholeGrowth)).inPercent();
    }

    /**
     * Share of the part in the growth of its whole: (x1 - x0) / (X1 - X0), with X0 = X1 / (1 + G).
     *
     * @param gain of the part
     * @param wholeGrowth in percent
     * @return percent
     * @throws ArithmeticException if the whole may not have grown
     */
    public static Quantity shareOfGrowth(Quantity gain, Quantity whole, Quantity wholeGrowth) {
        return gain.dividedBy(whole).dividedBy(positive(gained(wholeGrowth))).inPercent();
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
