package io.waimao.claims;

import io.waimao.observations.Observation;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The weight of the first part of a period in the whole: w = X1 / X, a ratio of levels.
 *
 * @param value within 0 to 1
 * @param used the published figures behind it
 */
record Weight(Quantity value, List<Observation> used) {

    /** The weight from two levels; empty if the whole may be zero or is less than its part. */
    static Optional<Weight> of(Observation part, Observation whole) {
        var least = part.value().quantity();
        var most = whole.value().quantity();
        if (!Growth.canDivideBy(most)) {
            return Optional.empty();
        }
        var ratio = least.dividedBy(most);
        if (ratio.interval().disjointFrom(RestOfPeriod.WEIGHTS)) {
            return Optional.empty();
        }
        var point = ratio.point();
        var isPossible = point != null && point.signum() >= 0 && point.compareTo(BigDecimal.ONE) <= 0;
        return Optional.of(new Weight(
                new Quantity(isPossible ? point : null, ratio.interval().cutTo(RestOfPeriod.WEIGHTS)),
                Stream.of(part, whole)
                        .flatMap(level -> level.printed().stream())
                        .toList()));
    }
}
