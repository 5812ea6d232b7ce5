package io.waimao.observations;

import io.waimao.catalogue.SourceKind;
import org.eclipse.microprofile.graphql.Description;

/** The reliability of a figure, by the kind of its source. */
@Description("How reliable a figure is, by the kind of its source.")
public enum Confidence {
    @Description("Official, or official through media.")
    HIGH,
    @Description("Official figures from a copy kept by others, or other media.")
    MEDIUM,
    @Description("An aggregator.")
    LOW;

    public static Confidence of(SourceKind source) {
        return switch (source) {
            case OFFICIAL, OFFICIAL_VIA_MEDIA -> HIGH;
            case OFFICIAL_VIA_COPY, MEDIA -> MEDIUM;
            case AGGREGATOR -> LOW;
        };
    }
}
