package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** The customs regime (trade mode) under which goods cross the border. */
@Description("The customs regime (trade mode) under which goods cross the border.")
public enum CustomsRegime {
    @Description("All regimes together (SDMX _T).")
    TOTAL,
    @Description("General trade.")
    GENERAL,
    @Description("Processing trade, with supplied or with imported materials.")
    PROCESSING,
    @Description("Bonded goods: through bonded warehouses and special customs areas.")
    BONDED,
    @Description("Small-scale border trade.")
    BORDER,
    @Description("All other regimes, such as aid, leasing and market procurement.")
    OTHER;

    private static final String ALL = "_T";

    /** The code in keys and files. */
    public String code() {
        return this == TOTAL ? ALL : name();
    }

    /** The suffix for the name of a flow, for example " under processing trade"; empty for all regimes. */
    public String phrase() {
        return switch (this) {
            case TOTAL -> "";
            case GENERAL -> " under general trade";
            case PROCESSING -> " under processing trade";
            case BONDED -> " under bonded regimes";
            case BORDER -> " under border trade";
            case OTHER -> " under other regimes";
        };
    }

    /** @throws IllegalArgumentException if the code is unknown */
    static CustomsRegime ofCode(String code) {
        return code.equals(ALL) ? TOTAL : valueOf(code);
    }
}
