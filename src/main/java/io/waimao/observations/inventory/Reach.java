package io.waimao.observations.inventory;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.waimao.observations.Period;
import java.time.LocalDate;

/** The range of days of an area's figures, separately for those about countries and HS codes. */
@RegisterForReflection
public record Reach(String area, boolean detail, LocalDate first, LocalDate last) {

    public boolean has(Period period) {
        return !period.start().isBefore(first) && !period.getEnd().isAfter(last);
    }
}
