package io.waimao.claims;

import io.waimao.observations.FigureKey;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import org.jspecify.annotations.Nullable;

/**
 * The figure that a claim states.
 *
 * @param of its series and period
 * @param source the code of the claim's own source, whose figures are no evidence; null if it has none
 */
public record ClaimedFigure(
        FigureKey of, BoundedValue value, @Nullable String source) {

    SeriesKey key() {
        return of.series();
    }

    Period period() {
        return of.period();
    }
}
