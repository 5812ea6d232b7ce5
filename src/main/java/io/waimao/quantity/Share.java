package io.waimao.quantity;

import io.waimao.language.Text;

/** Share of a part in its whole: s = x / X. */
public final class Share {

    /** The formula, for readers of the figure. */
    public static final Text FORMULA = Text.same("s = x / X");

    private Share() {}

    /** @return percent */
    public static Quantity of(Quantity part, Quantity whole) {
        return part.dividedBy(whole).inPercent();
    }

    /**
     * The change of a share on the year before: s1 - s0, with s0 = s1 (1 + G) / (1 + g).
     *
     * @param share in percent
     * @param partGrowth in percent
     * @param wholeGrowth in percent
     * @return percentage points
     * @throws ArithmeticException if the part may have been zero
     */
    public static Quantity change(Quantity share, Quantity partGrowth, Quantity wholeGrowth) {
        var before = Growth.factor(wholeGrowth).dividedBy(Growth.factor(partGrowth));
        return share.times(Quantity.exactly(1).minus(before));
    }

    /**
     * The part: x = s X.
     *
     * @param share in percent
     */
    public static Quantity part(Quantity share, Quantity whole) {
        return share.ofPercent().times(whole);
    }
}
