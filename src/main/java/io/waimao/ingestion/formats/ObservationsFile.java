package io.waimao.ingestion.formats;

import io.waimao.catalogue.SourceDocument;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;
import io.waimao.observations.Confidence;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.quantity.BoundedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** observations.csv: figures, in columns named after SDMX. Derived figures of an export are left out. */
public final class ObservationsFile implements FigureFormat {

    /** What an export adds: whether no source published the figure. */
    public static final String DERIVED = "DERIVED";

    private static final FigureColumns FIGURE =
            new FigureColumns("OBS_VALUE", "LOWER", "UPPER", "QUALIFIER", "UNIT", "PUBLISHED_TEXT");

    private final KnownCodes known;
    private int derived;

    public ObservationsFile(KnownCodes known) {
        this.known = known;
    }

    @Override
    public String periodColumn() {
        return "TIME_PERIOD";
    }

    @Override
    public Columns columns() {
        return Columns.of(Dimensions.COLUMNS)
                .optionally(Dimensions.OPTIONAL_COLUMNS)
                .and("OBS_VALUE", "QUALIFIER", "UNIT", "OBS_STATUS", "SOURCE")
                .optionally("LOWER", "UPPER", "CONFIDENCE", "PUBLISHED_TEXT", "COMMENT_OBS", DERIVED);
    }

    @Override
    public List<Observation> items(Row row) {
        if (isDerived(row)) {
            return List.of();
        }
        return List.of(read(
                row,
                any -> any.oneOf("OBS_STATUS", ObservationStatus.values(), ObservationStatus::sdmx),
                UnaryOperator.identity()));
    }

    /** Whether the qualifier of the row requires a value. */
    public static boolean needsValue(Row row) {
        return FigureRule.needsValue(row.textOf("QUALIFIER"));
    }

    /** Whether the figure follows from others; it is counted. */
    public boolean isDerived(Row row) {
        var follows = row.isYes(DERIVED);
        derived += follows ? 1 : 0;
        return follows;
    }

    /** @param scale what becomes of the value as it stands there */
    public Observation read(Row row, Function<Row, ObservationStatus> statusOf, UnaryOperator<BoundedValue> scale) {
        var of = Dimensions.read(row, known);
        var unit = FIGURE.unit(row, of);
        var value = scale.apply(FIGURE.read(row, unit));
        var status = statusOf.apply(row);
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

    @Override
    public List<String> notes() {
        return derived == 0
                ? List.of()
                : List.of("Left out: %d derived figures, which follow from the others.".formatted(derived));
    }
}
