package io.waimao.ingestion.formats;

import io.waimao.catalogue.SourceDocument;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;
import io.waimao.observations.Confidence;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import java.time.LocalDate;

/** observations.csv: figures, in columns named after SDMX. */
public record ObservationsFile(KnownCodes known) implements FigureFormat, ItemFormat<Observation> {

    private static final FigureColumns FIGURE =
            new FigureColumns("OBS_VALUE", "LOWER", "UPPER", "QUALIFIER", "UNIT", "PUBLISHED_TEXT");

    @Override
    public String periodColumn() {
        return "TIME_PERIOD";
    }

    @Override
    public Columns columns() {
        return Columns.of(Dimensions.COLUMNS)
                .optionally(Dimensions.OPTIONAL_COLUMNS)
                .and("OBS_VALUE", "QUALIFIER", "UNIT", "OBS_STATUS", "SOURCE")
                .optionally("LOWER", "UPPER", "CONFIDENCE", "PUBLISHED_TEXT", "COMMENT_OBS");
    }

    @Override
    public Observation read(Row row) {
        var of = Dimensions.read(row, known);
        var unit = FIGURE.unit(row, of);
        var value = FIGURE.read(row, unit);
        var status = row.oneOf("OBS_STATUS", ObservationStatus.values(), ObservationStatus::sdmx);
        var source = row.code("SOURCE", known.sources());
        var document = known.findDocument(source);
        var given = row.optionalOneOf("CONFIDENCE", Confidence.values());
        return new Observation(
                of.key(unit),
                of.period(),
                value,
                status,
                given != null
                        ? given
                        : document.map(SourceDocument::kind).map(Confidence::of).orElse(Confidence.LOW),
                source,
                row.optionalText("COMMENT_OBS", 2000),
                document.map(SourceDocument::publishedOn).orElse(LocalDate.EPOCH),
                null);
    }
}
