package io.waimao.export;

import static io.waimao.export.Export.text;

import io.waimao.ingestion.formats.SdmxCsvFile;
import io.waimao.observations.Observation;
import io.waimao.observations.store.ObservationLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The figures, in the columns of their import. Besides the filters of GraphQL, {@code current} omits figures that later
 * publications replaced, {@code asOf} returns what was known on a day, and {@code format} is csv or sdmx-csv.
 */
@ApplicationScoped
class ObservationsExport implements Export {

    private static final String STRUCTURE_ID = "WAIMAO:OBSERVATIONS(1.0)";

    private static final List<String> COLUMNS = List.of(
            "REF_AREA",
            "FLOW",
            "COUNTERPART_AREA",
            "COMMODITY",
            "BRAND",
            "ENTERPRISE",
            "CUSTOMS_REGIME",
            "MEASURE",
            "TIME_PERIOD",
            "OBS_VALUE",
            "LOWER",
            "UPPER",
            "QUALIFIER",
            "UNIT",
            "OBS_STATUS",
            "CONFIDENCE",
            "SOURCE",
            "PUBLISHED_TEXT",
            "COMMENT_OBS");

    private final ObservationLists observations;

    ObservationsExport(ObservationLists observations) {
        this.observations = observations;
    }

    @Override
    public String file() {
        return "observations.csv";
    }

    @Override
    public Rows prepare(ExportFilter filter) {
        var rows = filter.observations();
        var asOf = filter.asOf();
        var history = !filter.flag("current") && asOf == null;
        var sdmx = filter.oneOf("format", "csv", "sdmx-csv").equals("sdmx-csv");
        var header = new ArrayList<String>();
        if (sdmx) {
            header.addAll(Arrays.asList(SdmxCsvFile.COLUMNS));
        }
        header.addAll(COLUMNS);
        return new Rows(
                header,
                taker -> ExportPages.each(
                        request -> history
                                ? observations.listAll(rows, request)
                                : observations.list(rows, List.of(), asOf, request),
                        observation -> taker.accept(cells(observation, sdmx))));
    }

    private static List<String> cells(Observation observation, boolean sdmx) {
        var cells = new ArrayList<String>();
        if (sdmx) {
            cells.addAll(List.of("dataflow", STRUCTURE_ID, "I"));
        }
        var key = observation.key();
        var value = observation.value();
        cells.addAll(List.of(
                key.area(),
                key.flow().name(),
                key.market(),
                key.sector(),
                key.brand().code(),
                key.enterprise().code(),
                key.regime().code(),
                key.measure().name(),
                observation.period().getCode(),
                text(value.value()),
                text(value.lower()),
                text(value.upper()),
                value.qualifier().name(),
                key.unit().name(),
                observation.status().sdmx(),
                observation.confidence().name(),
                observation.sourceCode(),
                text(value.published()),
                text(observation.comment())));
        return cells;
    }
}
