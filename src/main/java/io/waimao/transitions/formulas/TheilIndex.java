package io.waimao.transitions.formulas;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Theil index of concentration over n parts, the sum of s ln(n s) (Theil 1967): 0 if all parts are equal, ln n if one
 * part is everything. A residual counts as one part.
 */
public final class TheilIndex {

    /** Relative error of logarithms and products in double precision. */
    private static final double ERROR = 1e-13;

    private TheilIndex() {}

    /**
     * @param shares ratios of disjoint parts, each from 0 to 1
     * @throws Undefined if one of them is certainly negative, or they certainly exceed the whole
     */
    public static Quantity of(List<Quantity> shares) {
        var all =
                new ArrayList<>(shares.stream().map(Concentration::notNegative).toList());
        var rest = Concentration.rest(all);
        if (!isZero(rest)) {
            all.add(new Quantity(rest.point(), rest.interval().notNegative()));
        }
        var count = all.size();
        var sum = all.stream().map(share -> term(share, count)).reduce(Quantity.exactly(0), Quantity::plus);
        return cut(sum, Math.log(count) * (1 + ERROR));
    }

    private static boolean isZero(Quantity rest) {
        var most = rest.interval().upper();
        return most != null && most.signum() <= 0;
    }

    /** The term s ln(n s), which falls until s = 1 / (e n) and then rises. */
    private static Quantity term(Quantity share, int count) {
        var interval = share.interval();
        var least = number(interval.lower(), 0);
        var most = number(interval.upper(), 1);
        var turn = 1 / (Math.E * count);
        var ends = List.of(value(least, count), value(most, count));
        var lower = least <= turn && turn <= most ? value(turn, count) : Math.min(ends.get(0), ends.get(1));
        var upper = Math.max(ends.get(0), ends.get(1));
        var point = share.point();
        return new Quantity(
                point == null ? null : BigDecimal.valueOf(value(Math.max(0, point.doubleValue()), count)),
                Interval.closed(
                        BigDecimal.valueOf(lower - ERROR * Math.abs(lower)),
                        BigDecimal.valueOf(upper + ERROR * Math.abs(upper))));
    }

    private static double number(@Nullable BigDecimal bound, double otherwise) {
        return bound == null ? otherwise : bound.doubleValue();
    }

    private static double value(double share, int count) {
        return share == 0 ? 0 : share * Math.log(count * share);
    }

    /** The index is never below 0 nor above ln n. */
    private static Quantity cut(Quantity sum, double most) {
        var possible = Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(most));
        return new Quantity(sum.point(), sum.interval().cutTo(possible));
    }
}
