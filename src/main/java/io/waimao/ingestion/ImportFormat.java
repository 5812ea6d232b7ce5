package io.waimao.ingestion;

import io.waimao.paging.BadInput;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The format of a file of figures. */
public enum ImportFormat {
    /** The columns of the shipped files. */
    CSV("csv"),
    /** SDMX-CSV 2: the same components after STRUCTURE, STRUCTURE_ID and ACTION. */
    SDMX_CSV("sdmx-csv"),
    /** UN Comtrade's columns: values of goods in USD. */
    COMTRADE("comtrade"),
    /** The query download of the customs administration. */
    CUSTOMS("customs"),
    /** The customs administration's monthly table of provinces. */
    CUSTOMS_PROVINCES("customs-provinces");

    private final String parameter;

    ImportFormat(String parameter) {
        this.parameter = parameter;
    }

    /** The name in URLs. */
    public String parameter() {
        return parameter;
    }

    /** Whether its files do not name the source of their figures. */
    boolean needsSource() {
        return this == COMTRADE || this == CUSTOMS || this == CUSTOMS_PROVINCES;
    }

    /** Whether its files may lack the period of their figures. */
    boolean takesPeriod() {
        return this == CUSTOMS || this == CUSTOMS_PROVINCES;
    }

    static List<String> withSource() {
        return Arrays.stream(values())
                .filter(ImportFormat::needsSource)
                .map(ImportFormat::parameter)
                .toList();
    }

    /** @throws BadInput naming all formats */
    public static ImportFormat of(String parameter) {
        return find(parameter)
                .orElseThrow(() -> new BadInput(
                        "format",
                        parameter,
                        Arrays.stream(values()).map(ImportFormat::parameter).collect(Collectors.joining(", "))));
    }

    static Optional<ImportFormat> find(String parameter) {
        return Arrays.stream(values())
                .filter(format -> format.parameter.equals(parameter))
                .findFirst();
    }
}
