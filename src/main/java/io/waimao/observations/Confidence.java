package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** How far a figure can be relied on; it follows the kind of its source. */
@Description("How far a figure can be relied on; it follows the kind of its source.")
public enum Confidence {
    @Description("Official, or official through media.")
    HIGH,
    @Description("Other media.")
    MEDIUM,
    @Description("An aggregator.")
    LOW
}
