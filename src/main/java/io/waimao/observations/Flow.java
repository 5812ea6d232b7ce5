package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** What moves, and in which direction (SDMX FLOW). */
@Description("What moves, and in which direction (SDMX FLOW).")
public enum Flow {
    @Description("Goods exports.")
    EXPORT,
    @Description("Goods imports.")
    IMPORT,
    @Description("Goods exports plus goods imports.")
    TRADE,
    @Description("Registered outward direct investment.")
    OUTWARD_INVESTMENT
}
