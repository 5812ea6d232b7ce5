package io.waimao.transitions;

import io.waimao.observations.Period;
import io.waimao.transitions.inputs.IndicatorArguments;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A query for one indicator.
 *
 * @param arguments complete with the defaults of the indicator
 * @param period null for the latest with all inputs
 * @param asOf the as-of day; null for current knowledge
 */
public record IndicatorQuery(
        String area,
        IndicatorCode code,
        IndicatorArguments arguments,
        @Nullable Period period,
        @Nullable LocalDate asOf) {

    IndicatorQuery withArea(String other) {
        return new IndicatorQuery(other, code, arguments, period, asOf);
    }

    IndicatorQuery ofAnyPeriod() {
        return new IndicatorQuery(area, code, arguments, null, asOf);
    }
}
