package io.waimao.derivation.breakdowns;

import io.waimao.derivation.rules.Plausible;
import io.waimao.quantity.Contribution;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Share;
import java.util.List;

/**
 * Formulas over levels: of the parts now, of the parts a year before, and of the whole a year before and now. Each
 * level occurs once, which keeps the bounds tight.
 */
final class FromLevels {

    private static final Quantity ONE = Quantity.exactly(1);
    private static final Quantity HUNDRED = Quantity.exactly(100);

    private FromLevels() {}

    /** Growth of the parts together, in percent. */
    static Quantity growth(List<Quantity> now, List<Quantity> before, List<Quantity> whole) {
        return Growth.between(positive(sum(before)), sum(now));
    }

    /** Contribution of the parts together, in percentage points: (x1 - x0) / X0. */
    static Quantity contribution(List<Quantity> now, List<Quantity> before, List<Quantity> whole) {
        return Contribution.ofLevels(sum(now), sum(before), whole.get(0));
    }

    /** Share of the parts in the growth of the whole, in percent: (x1 - x0) / (X1 - X0). */
    static Quantity shareOfGrowth(List<Quantity> now, List<Quantity> before, List<Quantity> whole) {
        return Contribution.shareOfGrowthOfLevels(sum(now), sum(before), whole.get(1), whole.get(0));
    }

    /** Share of the parts in the whole a year before, in percent: x0 / X0. */
    static Quantity shareBefore(List<Quantity> now, List<Quantity> before, List<Quantity> whole) {
        return Share.of(sum(before), positive(whole.get(0)));
    }

    /** Growth of the rest, in percent. */
    static Quantity growthOfRest(List<Quantity> now, List<Quantity> before, List<Quantity> whole) {
        return Growth.between(positive(rest(whole.get(0), before)), rest(whole.get(1), now));
    }

    /** Contribution of the rest, in percentage points: (X1 - x1 + x0) / X0 - 1. */
    static Quantity contributionOfRest(List<Quantity> now, List<Quantity> before, List<Quantity> whole) {
        return whole.get(1)
                .minus(sum(now))
                .plus(sum(before))
                .dividedBy(whole.get(0))
                .minus(ONE)
                .inPercent();
    }

    /** Share of the rest in the growth of the whole, in percent. */
    static Quantity shareOfGrowthOfRest(List<Quantity> now, List<Quantity> before, List<Quantity> whole) {
        return HUNDRED.minus(shareOfGrowth(now, before, whole));
    }

    static Quantity sum(List<Quantity> values) {
        return values.stream().reduce(Quantity.exactly(0), Quantity::plus);
    }

    private static Quantity rest(Quantity whole, List<Quantity> parts) {
        return notNegative(whole.minus(sum(parts)));
    }

    static Quantity notNegative(Quantity level) {
        return Plausible.notNegative(level).orElseThrow(() -> new ArithmeticException("the parts exceed their whole"));
    }

    static Quantity positive(Quantity level) {
        if (!Growth.canDivideBy(level)) {
            throw new ArithmeticException("the level of the year before may be zero");
        }
        return level;
    }
}
