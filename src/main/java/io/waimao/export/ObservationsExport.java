package io.waimao.export;

import static io.waimao.export.Export.text;
import static java.util.Comparator.comparing;

import io.waimao.derivation.FigureLists;
import io.waimao.ingestion.formats.ObservationsFile;
import io.waimao.ingestion.formats.sdmx.SdmxCsvFile;
import io.waimao.observations.Observation;
import io.waimao.observations.store.ObservationLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The figures, in the columns of their import. Besides the filters of GraphQL, {@code current} omits figures that later
 * publications replaced, {@code asOf} returns what was known on a day, {@code format} is csv or sdmx-csv, and {@code
 * derived} adds derived figures of the series that the filter names, with a column that marks them.
 */
@ApplicationScoped
class ObservationsExport implements Export {

    private static final String SDMX_CSV = "application/vnd.sdmx.data+csv; version=2.0.0; labels=id; charset=utf-8";
    private static final String CSV = "text/csv; charset=utf-8; header=present";

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
    private final FigureLists figures;

    ObservationsExport(ObservationLists observations, FigureLists figures) {
        this.observations = observations;
        this.figures = figures;
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
        var derived = filter.flag("derived");
        var form = new Form(filter.oneOf("format", "csv", "sdmx-csv").equals("sdmx-csv"), derived);
        if (derived) {
            var all = figures.list(rows, asOf).stream()
                    .sorted(comparing(Observation::getCode))
                    .toList();
            return form.rows(taker -> all.forEach(taker));
        }
        return form.rows(taker -> ExportPages.each(
                request -> history
                        ? observations.listAll(rows, request)
                        : observations.list(rows, List.of(), asOf, request),
                taker));
    }

    /** The columns beside those of the import. */
    private record Form(boolean sdmx, boolean derived) {

        Rows rows(Consumer<Consumer<Observation>> each) {
            var header = new ArrayList<String>();
            if (sdmx) {
                header.addAll(Arrays.asList(SdmxCsvFile.COLUMNS));
            }
            header.addAll(COLUMNS);
            if (derived) {
                header.add(ObservationsFile.DERIVED);
            }
            return new Rows(
                    sdmx ? SDMX_CSV : CSV,
                    header,
                    taker -> each.accept(observation -> taker.accept(cells(observation))));
        }

        private List<String> cells(Observation observation) {
            var cells = new ArrayList<String>();
            if (sdmx) {
                cells.addAll(List.of("dataflow", StructureFile.ID, "I"));
            }
            cells.addAll(ObservationsExport.cells(observation));
            if (derived) {
                cells.add(String.valueOf(observation.isDerived()));
            }
            return cells;
        }
    }

    private static List<String> cells(Observation observation) {
        var key = observation.key();
        var value = observation.value();
        return List.of(
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
                text(observation.comment()));
    }
}
