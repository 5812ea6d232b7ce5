package io.waimao.observations.inventory;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.waimao.observations.Period;
import java.time.LocalDate;

/**
 * A source with rows about an area.
 *
 * @param first the first day of their periods
 * @param last the last day of their periods
 */
@RegisterForReflection
record AreaSource(String area, String source, LocalDate first, LocalDate last) {

    boolean spans(Period period) {
        return !period.start().isBefore(first) && !period.getEnd().isAfter(last);
    }
}
