package io.waimao.observations;

import java.time.LocalDate;

/** The days between which the figures of an area lie, those about countries and HS codes apart. */
record Reach(String area, boolean detail, LocalDate first, LocalDate last) {

    boolean has(Period period) {
        return !period.start().isBefore(first) && !period.getEnd().isAfter(last);
    }
}
