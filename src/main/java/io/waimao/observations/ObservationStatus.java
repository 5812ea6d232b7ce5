package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** The status of an observation: the codes of the SDMX code list CL_OBS_STATUS that go with a value. */
@Description("The status of an observation (SDMX OBS_STATUS).")
public enum ObservationStatus {
    @Description("Normal (SDMX A).")
    NORMAL("A"),
    @Description("Subject to revision by the source (SDMX P).")
    PROVISIONAL("P"),
    @Description("Estimated by the source (SDMX E).")
    ESTIMATED("E"),
    @Description("Forecast by the source (SDMX F).")
    FORECAST("F"),
    @Description("A break in the series precedes it (SDMX B).")
    BREAK("B"),
    @Description("Its definition differs from the measure's usual one (SDMX D).")
    DEFINITION_DIFFERS("D"),
    @Description("The source doubts it (SDMX U).")
    UNRELIABLE("U"),
    @Description("Its definition or collection is still under development (SDMX G).")
    EXPERIMENTAL("G"),
    @Description("Imputed by the organisation that received the data (SDMX I).")
    IMPUTED("I"),
    @Description("Part of it is included in another category (SDMX K).")
    IN_ANOTHER_CATEGORY("K"),
    @Description("It includes data of another category (SDMX W).")
    INCLUDES_ANOTHER_CATEGORY("W"),
    @Description("Affected by a strike or another special event (SDMX S).")
    SPECIAL_EVENT("S"),
    @Description("Reported under a derogation (SDMX J).")
    DEROGATION("J"),
    @Description("Not significant (SDMX N).")
    NOT_SIGNIFICANT("N"),
    @Description("Not validated (SDMX V).")
    UNVALIDATED("V"),
    @Description("Unknown (SDMX _U).")
    UNKNOWN("_U"),
    @Description("Not available from the organisation that published the data (SDMX X).")
    NOT_AVAILABLE("X");

    private final String sdmx;

    ObservationStatus(String sdmx) {
        this.sdmx = sdmx;
    }

    /** The code in SDMX files. */
    public String sdmx() {
        return sdmx;
    }
}
