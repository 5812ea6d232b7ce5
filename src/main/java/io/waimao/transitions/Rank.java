package io.waimao.transitions;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rank of a figure among others, 1 for the largest; a range if intervals overlap. */
final class Rank {

    private Rank() {}

    /** @param others the other figures, without the figure itself */
    static Quantity of(Quantity figure, List<Quantity> others) {
        var surelyLarger = others.stream()
                .filter(other -> figure.interval().endsBefore(other.interval()))
                .count();
        var maybeLarger = others.stream()
                .filter(other -> !other.interval().endsBefore(figure.interval()))
                .count();
        var range = Interval.closed(BigDecimal.valueOf(1 + surelyLarger), BigDecimal.valueOf(1 + maybeLarger));
        return new Quantity(byPoints(figure, others), range);
    }

    private static @Nullable BigDecimal byPoints(Quantity figure, List<Quantity> others) {
        var point = figure.point();
        if (point == null || others.stream().anyMatch(other -> other.point() == null)) {
            return null;
        }
        var larger = others.stream()
                .filter(other -> other.point() != null && other.point().compareTo(point) > 0)
                .count();
        return BigDecimal.valueOf(1 + larger);
    }
}
