package io.waimao.ingestion;

import org.eclipse.microprofile.graphql.Description;

/** The outcome of an import. */
@Description("The outcome of an import.")
public enum ImportOutcome {
    @Description("The rows, or on request those without a fault, were stored as a release.")
    IMPORTED,
    @Description("The same content is already stored; nothing changed.")
    UNCHANGED,
    @Description("The file has faults; nothing was stored.")
    REJECTED,
    @Description("Dry run: the file has no fault; nothing was stored.")
    TRIED
}
