package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** The status of an observation (SDMX OBS_STATUS). */
@Description("The status of an observation (SDMX OBS_STATUS).")
public enum ObservationStatus {
    @Description("Normal (SDMX A).")
    NORMAL('A'),
    @Description("Subject to revision by the source (SDMX P).")
    PROVISIONAL('P'),
    @Description("Estimated by the source (SDMX E).")
    ESTIMATED('E'),
    @Description("Forecast by the source (SDMX F).")
    FORECAST('F'),
    @Description("A break in the series precedes it (SDMX B).")
    BREAK('B'),
    @Description("Its definition differs from the measure's usual one (SDMX D).")
    DEFINITION_DIFFERS('D'),
    @Description("The source doubts it (SDMX U).")
    UNRELIABLE('U');

    private final char sdmx;

    ObservationStatus(char sdmx) {
        this.sdmx = sdmx;
    }

    /** The code in SDMX files. */
    public String sdmx() {
        return String.valueOf(sdmx);
    }
}
