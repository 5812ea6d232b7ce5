package io.waimao.transitions;

import io.waimao.observations.Frequency;
import io.waimao.observations.Period;
import org.jspecify.annotations.Nullable;

/**
 * A query for the values of an indicator over time.
 *
 * @param from no period that starts before this one; null for no limit
 * @param to no period that ends after this one; null for no limit
 * @param frequency the only length of periods; null for all
 */
public record HistoryQuery(
        IndicatorQuery indicator,
        @Nullable Period from,
        @Nullable Period to,
        @Nullable Frequency frequency) {

    boolean covers(Period period) {
        return (frequency == null || period.frequency() == frequency)
                && (from == null || !period.start().isBefore(from.start()))
                && (to == null || !period.getEnd().isAfter(to.getEnd()));
    }
}
