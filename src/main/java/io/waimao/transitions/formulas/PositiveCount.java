package io.waimao.transitions.formulas;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * The number of quantities above zero, which for markets and products is the extensive margin of trade (Hummels and
 * Klenow 2005). A range if some may be zero.
 */
public final class PositiveCount {

    private PositiveCount() {}

    public static Quantity of(Collection<Quantity> quantities) {
        var known = quantities.stream().allMatch(Quantity::hasPoint);
        return new Quantity(
                known ? count(quantities, PositiveCount::isPositivePoint) : null,
                Interval.closed(
                        count(quantities, PositiveCount::isCertainlyPositive),
                        count(quantities, PositiveCount::mayBePositive)));
    }

    private static BigDecimal count(Collection<Quantity> quantities, Predicate<Quantity> wanted) {
        return BigDecimal.valueOf(quantities.stream().filter(wanted).count());
    }

    private static boolean isPositivePoint(Quantity quantity) {
        var point = quantity.point();
        return point != null && point.signum() > 0;
    }

    private static boolean isCertainlyPositive(Quantity quantity) {
        var interval = quantity.interval();
        var least = interval.lower();
        return least != null && (least.signum() > 0 || (least.signum() == 0 && interval.lowerOpen()));
    }

    private static boolean mayBePositive(Quantity quantity) {
        var most = quantity.interval().upper();
        return most == null || most.signum() > 0;
    }
}
