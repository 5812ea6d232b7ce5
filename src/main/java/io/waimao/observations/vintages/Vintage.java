package io.waimao.observations.vintages;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

/**
 * A publication of a figure and what it changed.
 *
 * @param previous the current figure before it; null if there was none
 * @param current the current figure after it
 */
@DefaultNonNull
@Description("A publication of a figure, and what it changed.")
public record Vintage(
        @Description("The publication.") Observation observation,

        @Description("Its effect on the current figure.") VintageEffect effect,

        @Nullable @Description("The current publication before it. Null if there was none.")
        Observation previous,

        @Nullable
        @Description("The current publication after it. Null if a complete table of the same day replaced it.")
        Observation current) {

    /**
     * @param first whether no publication came before
     */
    public static Vintage of(
            Observation publication, boolean first, Optional<Observation> previous, Optional<Observation> current) {
        return new Vintage(
                publication,
                first ? VintageEffect.FIRST : effect(publication, previous),
                previous.orElse(null),
                current.orElse(null));
    }

    private static VintageEffect effect(Observation publication, Optional<Observation> previous) {
        return previous.filter(figure -> !figure.value()
                                .interval()
                                .disjointFrom(publication.value().interval()))
                        .isPresent()
                ? VintageEffect.AGREES
                : VintageEffect.REPLACES;
    }

    @Nullable
    @Description("The current value before it. Null if there was none.")
    public BoundedValue getBefore() {
        return previous == null ? null : previous.value();
    }

    @Nullable
    @Description("The current value after it.")
    public BoundedValue getAfter() {
        return current == null ? null : current.value();
    }

    @Nullable
    @Description("The current value after it less that before it, in the unit of the figure (percentage points for "
            + "percentages), with the bounds that both allow; exactly 0 if the same publication stays current. Null if "
            + "one of them is missing.")
    public BoundedValue getChange() {
        if (previous == null || current == null) {
            return null;
        }
        var unit = observation.key().unit() == Unit.PERCENT
                ? Unit.PERCENTAGE_POINT
                : observation.key().unit();
        return previous.sourceCode().equals(current.sourceCode())
                ? BoundedValue.sum(Quantity.exactly(0), unit)
                : BoundedValue.sum(current.quantity().minus(previous.quantity()), unit);
    }
}
