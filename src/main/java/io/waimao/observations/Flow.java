package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** What moves, and in which direction (SDMX FLOW). */
@Description("The direction of trade or investment (SDMX FLOW).")
public enum Flow {
    @Description("Goods exports.")
    EXPORT,
    @Description("Goods imports.")
    IMPORT,
    @Description("Goods exports plus goods imports.")
    TRADE,
    @Description("The trade balance: goods exports less goods imports. Negative if imports are larger.")
    BALANCE,
    @Description("Registered outward direct investment.")
    OUTWARD_INVESTMENT;

    /** Whether shares and growth of the flow are meaningful; not for the balance, which may be negative. */
    public boolean hasShares() {
        return this != BALANCE;
    }
}
