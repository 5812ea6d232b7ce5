package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** The ownership type of the trading firm, as customs registers it. */
@Description("The ownership type of the trading firm, as customs registers it.")
public enum Enterprise {
    @Description("All firms together (SDMX _T).")
    TOTAL,
    @Description("State-owned enterprises.")
    STATE,
    @Description("Private enterprises.")
    PRIVATE,
    @Description("Foreign-invested enterprises: joint ventures and wholly foreign-owned firms.")
    FOREIGN,
    @Description("All other firms, such as collectives and sole traders.")
    OTHER;

    private static final String ALL = "_T";

    /** The code in keys and files. */
    public String code() {
        return this == TOTAL ? ALL : name();
    }

    /** The suffix for the name of a flow, for example " by private enterprises"; empty for all firms. */
    public String phrase() {
        return switch (this) {
            case TOTAL -> "";
            case STATE -> " by state-owned enterprises";
            case PRIVATE -> " by private enterprises";
            case FOREIGN -> " by foreign-invested enterprises";
            case OTHER -> " by other enterprises";
        };
    }

    /** @throws IllegalArgumentException if the code is unknown */
    static Enterprise ofCode(String code) {
        return code.equals(ALL) ? TOTAL : valueOf(code);
    }
}
