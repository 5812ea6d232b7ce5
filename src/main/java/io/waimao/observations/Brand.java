package io.waimao.observations;

import org.eclipse.microprofile.graphql.Description;

/** The brand type that exporters declare to customs. */
@Description("The brand type that exporters declare to customs.")
public enum Brand {
    @Description("All brand types together (SDMX _T).")
    TOTAL,
    @Description("No brand.")
    NONE,
    @Description("The exporter's own brand, created at home.")
    OWN,
    @Description("A foreign brand that the exporter acquired.")
    ACQUIRED,
    @Description("A foreign brand, for whose owner the goods are made.")
    OEM,
    @Description("Another foreign brand.")
    OTHER_FOREIGN;

    private static final String ALL = "_T";

    /** The code in keys and files. */
    public String code() {
        return this == TOTAL ? ALL : name();
    }

    /** @throws IllegalArgumentException if the code is unknown */
    static Brand ofCode(String code) {
        return code.equals(ALL) ? TOTAL : valueOf(code);
    }
}
