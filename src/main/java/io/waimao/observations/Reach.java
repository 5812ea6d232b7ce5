package io.waimao.observations;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;

/** The days between which the figures of an area lie, those about countries and HS codes apart. */
@RegisterForReflection
record Reach(String area, boolean detail, LocalDate first, LocalDate last) {

    boolean has(Period period) {
        return !period.start().isBefore(first) && !period.getEnd().isAfter(last);
    }
}
