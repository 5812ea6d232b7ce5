package io.waimao.derivation.breakdowns;

import static io.waimao.derivation.breakdowns.FromLevels.notNegative;
import static io.waimao.derivation.breakdowns.FromLevels.positive;
import static io.waimao.derivation.breakdowns.FromLevels.sum;

import io.waimao.quantity.Contribution;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Formulas over levels of the parts now, their growth in percent, and the level and growth of the whole. The levels of
 * the year before follow from these: x0 = x1 / (1 + g).
 */
final class FromGrowth {

    private static final Quantity ONE = Quantity.exactly(1);
    private static final Quantity HUNDRED = Quantity.exactly(100);

    private FromGrowth() {}

    /** Growth of the parts together, in percent. It lies between the least and the largest growth of a part. */
    static Quantity growth(List<Quantity> parts, List<Quantity> growth, List<Quantity> whole) {
        var together = Growth.between(positive(sum(each(parts, growth, Growth::levelBefore))), sum(parts));
        return new Quantity(together.point(), together.interval().cutTo(range(growth)));
    }

    private static Interval range(List<Quantity> growth) {
        return growth.stream().map(Quantity::interval).reduce(Interval::hull).orElseThrow();
    }

    /** Contribution of the parts together, in percentage points. */
    static Quantity contribution(List<Quantity> parts, List<Quantity> growth, List<Quantity> whole) {
        return Contribution.of(gain(parts, growth), whole.get(0), whole.get(1));
    }

    /** Share of the parts in the growth of the whole, in percent. */
    static Quantity shareOfGrowth(List<Quantity> parts, List<Quantity> growth, List<Quantity> whole) {
        return Contribution.shareOfGrowth(gain(parts, growth), whole.get(0), whole.get(1));
    }

    /** Share of the parts in the whole a year before, in percent: x1 / (1 + g) / X1 * (1 + G). */
    static Quantity shareBefore(List<Quantity> parts, List<Quantity> growth, List<Quantity> whole) {
        return sum(each(parts, growth, Growth::levelBefore))
                .dividedBy(whole.get(0))
                .times(Growth.factor(whole.get(1)))
                .inPercent();
    }

    /** Growth of the rest, in percent. Of shares in the whole, whose level then occurs less: tighter bounds. */
    static Quantity growthOfRest(List<Quantity> parts, List<Quantity> growth, List<Quantity> whole) {
        var now = ONE.minus(sum(parts).dividedBy(whole.get(0)));
        var before = ONE.dividedBy(Growth.factor(whole.get(1)))
                .minus(sum(each(parts, growth, Growth::levelBefore)).dividedBy(whole.get(0)));
        return Growth.between(positive(before), notNegative(now));
    }

    /** Contribution of the rest, in percentage points: (1 - (x1 - x0) / X1) * (1 + G) - 1. */
    static Quantity contributionOfRest(List<Quantity> parts, List<Quantity> growth, List<Quantity> whole) {
        return ONE.minus(gain(parts, growth).dividedBy(whole.get(0)))
                .times(Growth.factor(whole.get(1)))
                .minus(ONE)
                .inPercent();
    }

    /** Share of the rest in the growth of the whole, in percent. */
    static Quantity shareOfGrowthOfRest(List<Quantity> parts, List<Quantity> growth, List<Quantity> whole) {
        return HUNDRED.minus(shareOfGrowth(parts, growth, whole));
    }

    private static Quantity gain(List<Quantity> parts, List<Quantity> growth) {
        return sum(each(parts, growth, Contribution::gain));
    }

    private static List<Quantity> each(List<Quantity> parts, List<Quantity> growth, BinaryOperator<Quantity> formula) {
        var values = new ArrayList<Quantity>();
        for (int i = 0; i < parts.size(); i++) {
            values.add(formula.apply(parts.get(i), growth.get(i)));
        }
        return values;
    }
}
