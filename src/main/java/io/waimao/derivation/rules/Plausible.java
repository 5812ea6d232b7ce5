package io.waimao.derivation.rules;

import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Share;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The possible range of derived figures: levels are not negative (except the balance), and shares lie between 0 and 100
 * percent.
 */
public final class Plausible {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Plausible() {}

    /** The possible part of a quantity; empty if no value is possible or the quantity rules none out. */
    public static Optional<Quantity> part(Quantity quantity, SeriesKey of) {
        var measure = of.measure();
        if (AdditiveMeasures.has(measure) && of.flow() != Flow.BALANCE) {
            return within(quantity, BigDecimal.ZERO, null);
        } else if (measure == Measure.SHARE_OF_FLOW || measure == Measure.NATIONAL_SHARE) {
            return within(quantity, BigDecimal.ZERO, HUNDRED);
        }
        var interval = quantity.interval();
        return interval.lower() == null && interval.upper() == null ? Optional.empty() : Optional.of(quantity);
    }

    /** The share of a part in its whole, in percent; empty if the whole may be zero or no share is ruled out. */
    public static Optional<BoundedValue> share(Quantity part, Quantity whole) {
        return Growth.canDivideBy(whole)
                ? within(Share.of(part, whole), BigDecimal.ZERO, HUNDRED)
                        .map(share -> BoundedValue.computed(share, Unit.PERCENT))
                : Optional.empty();
    }

    /** The non-negative part of a quantity, even if it rules nothing else out; empty if there is none. */
    public static Optional<Quantity> notNegative(Quantity quantity) {
        return cut(quantity, Interval.closed(BigDecimal.ZERO, null));
    }

    private static Optional<Quantity> within(Quantity quantity, BigDecimal least, @Nullable BigDecimal most) {
        var possible = Interval.closed(least, most);
        return cut(quantity, possible)
                .filter(cut -> cut.hasPoint() || !cut.interval().encloses(possible));
    }

    private static Optional<Quantity> cut(Quantity quantity, Interval possible) {
        if (possible.disjointFrom(quantity.interval())) {
            return Optional.empty();
        }
        var point = quantity.point();
        var isPossible = point != null && possible.encloses(Interval.exactly(point));
        return Optional.of(
                new Quantity(isPossible ? point : null, quantity.interval().cutTo(possible)));
    }
}
