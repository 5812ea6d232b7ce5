package io.waimao.quantity;

/** Share of a part in its whole: s = x / X. */
public final class Share {

    /** The formula, for readers of the figure. */
    public static final String FORMULA = "s = x / X";

    private Share() {}

    /** @return percent */
    public static Quantity of(Quantity part, Quantity whole) {
        return part.dividedBy(whole).inPercent();
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
