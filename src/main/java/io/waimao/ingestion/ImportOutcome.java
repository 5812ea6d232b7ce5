package io.waimao.ingestion;

import org.eclipse.microprofile.graphql.Description;

/** What became of a file. */
@Description("What became of a file.")
public enum ImportOutcome {
    @Description("Its rows, or on request those without a fault, are a release now.")
    IMPORTED,
    @Description("The very same content is there already; nothing changed.")
    UNCHANGED,
    @Description("It has faults; nothing was stored.")
    REJECTED,
    @Description("It was read to try it, has no fault, and nothing was stored.")
    TRIED
}
