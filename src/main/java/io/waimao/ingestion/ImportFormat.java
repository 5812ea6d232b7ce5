package io.waimao.ingestion;

import java.util.Arrays;
import java.util.Optional;

/** The format of a file of figures. */
public enum ImportFormat {
    /** The columns of the shipped files. */
    CSV("csv"),
    /** SDMX-CSV 2: the same components after STRUCTURE, STRUCTURE_ID and ACTION. */
    SDMX_CSV("sdmx-csv"),
    /** UN Comtrade's columns: values of goods in USD. */
    COMTRADE("comtrade");

    private final String parameter;

    ImportFormat(String parameter) {
        this.parameter = parameter;
    }

    /** The name in URLs. */
    public String parameter() {
        return parameter;
    }

    public static Optional<ImportFormat> find(String parameter) {
        return Arrays.stream(values())
                .filter(format -> format.parameter.equals(parameter))
                .findFirst();
    }
}
