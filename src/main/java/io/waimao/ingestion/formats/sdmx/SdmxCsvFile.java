package io.waimao.ingestion.formats.sdmx;

import static java.util.Objects.requireNonNull;

import io.waimao.ingestion.csv.CellParser;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ForeignFile;
import io.waimao.ingestion.csv.Row;
import io.waimao.ingestion.formats.FigureFormat;
import io.waimao.ingestion.formats.ObservationsFile;
import io.waimao.ingestion.formats.Reported;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.paging.BadInput;
import io.waimao.quantity.BoundedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * SDMX-CSV 2.0, as its field guide has it: the components of the shipped files after columns for structure, action and
 * keys. Figures are never replaced or deleted by a row: that takes a source of its own, or the retraction of a release.
 */
public final class SdmxCsvFile implements FigureFormat {

    public static final String[] COLUMNS = {"STRUCTURE", "STRUCTURE_ID", "ACTION"};

    private static final String STATUS = "OBS_STATUS";
    private static final String MULTIPLIER = "UNIT_MULT";
    private static final String[] STRUCTURES = {"dataflow", "datastructure", "dataprovision"};
    private static final Set<String> UPDATES = Set.of("M", "R");

    /** Columns whose values have no label. */
    private static final Set<String> UNCODED =
            Set.of("OBS_VALUE", "LOWER", "UPPER", "TIME_PERIOD", "PUBLISHED_TEXT", "COMMENT_OBS");

    /** The codes of CL_OBS_STATUS for values that are missing. */
    private static final Set<String> MISSING = Set.of("H", "L", "M", "O", "Q");

    /** A code of the list whose meaning we have not found. */
    private static final String UNEXPLAINED = "R";

    private static final int LARGEST = 15;

    private final ObservationsFile figures;
    private final Map<String, Integer> missing = new TreeMap<>();
    private @Nullable SdmxHeader header;
    private int unexplained;
    private boolean anyPlain;
    private boolean anyUpdate;

    public SdmxCsvFile(ObservationsFile figures) {
        this.figures = figures;
    }

    @Override
    public String periodColumn() {
        return figures.periodColumn();
    }

    @Override
    public Columns columns() {
        var components = figures.columns();
        return Columns.of(COLUMNS[0], COLUMNS[1])
                .and(components.needed().toArray(String[]::new))
                .optionally(components.possible().toArray(String[]::new))
                .optionally(COLUMNS[2], "STRUCTURE_NAME", "SERIES_KEY", "OBS_KEY", MULTIPLIER)
                .amongOthers();
    }

    @Override
    public List<String> names(List<List<String>> rows) {
        var read = SdmxHeader.of(rows.get(0), columns().all());
        if (!read.names().contains(COLUMNS[0])) {
            throw new BadInput(ForeignFile.sentence(rows.get(0), this));
        }
        header = read;
        return read.names();
    }

    @Override
    public Set<String> labelled() {
        var coded = new HashSet<>(requireNonNull(header).labelled());
        coded.removeAll(UNCODED);
        return coded;
    }

    @Override
    public List<Observation> items(Row row) {
        row.required(COLUMNS[0], "", SdmxCsvFile::structure);
        row.text(COLUMNS[1], 200);
        checkAction(row);
        var status = row.textOf(STATUS);
        if (isMissing(row, status)) {
            missing.merge(status, 1, Integer::sum);
            return List.of();
        } else if (figures.isDerived(row)) {
            return List.of();
        }
        var power = row.optional(MULTIPLIER, SdmxCsvFile::power);
        return List.of(figures.read(
                row, this::status, value -> power == null || power == 0 ? value : multiplied(row, value, power)));
    }

    private ObservationStatus status(Row row) {
        if (row.textOf(STATUS).equals(UNEXPLAINED)) {
            unexplained++;
            return ObservationStatus.UNKNOWN;
        }
        return row.oneOf(STATUS, ObservationStatus.values(), ObservationStatus::sdmx);
    }

    private static String structure(String kind) {
        return CellParser.oneOf(kind.toLowerCase(Locale.ROOT), STRUCTURES, any -> any);
    }

    /** Absent means information. */
    private void checkAction(Row row) {
        var action = row.textOf("ACTION").toUpperCase(Locale.ROOT);
        if (action.equals("D")) {
            row.fault("ACTION", "figures are not deleted one by one; retract their release: retractRelease(code: …)");
        } else if (UPDATES.contains(action)) {
            anyUpdate = true;
        } else if (action.isEmpty() || action.equals("I")) {
            anyPlain = true;
        } else if (!action.equals("A")) {
            row.fault("ACTION", "unknown; allowed: I, A, M, R");
        }
    }

    /** By its status, or as there is nothing where a value is needed. */
    private static boolean isMissing(Row row, String status) {
        var value = row.textOf("OBS_VALUE");
        return MISSING.contains(status)
                || value.equals("NaN")
                || value.isEmpty() && row.isEmpty("LOWER") && row.isEmpty("UPPER") && ObservationsFile.needsValue(row);
    }

    private static int power(String text) {
        var power = CellParser.number(text);
        if (power.scale() > 0 || power.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            throw new BadInput("not a power of ten; allowed: 0, 3, 6, …, at most " + LARGEST);
        }
        return power.intValue();
    }

    private static BoundedValue multiplied(Row row, BoundedValue value, int power) {
        try {
            return new BoundedValue(
                    times(value.value(), power),
                    times(value.lower(), power),
                    times(value.upper(), power),
                    value.qualifier(),
                    value.unit(),
                    value.published());
        } catch (BadInput tooLong) {
            row.fault(MULTIPLIER, String.valueOf(tooLong.getMessage()));
            return value;
        }
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, int power) {
        return number == null
                ? null
                : CellParser.number(number.scaleByPowerOfTen(power).toPlainString());
    }

    /** The strictest rule of the actions in the file. */
    @Override
    public Reported reported() {
        if (anyPlain) {
            return Reported.FAULT;
        }
        return anyUpdate ? Reported.LEFT_OUT_IF_SAME : Reported.LEFT_OUT;
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        missing.forEach((status, count) -> notes.add(
                "Left out: %d rows without a value, OBS_STATUS %s.".formatted(count, status.isEmpty() ? "-" : status)));
        notes.addAll(figures.notes());
        if (unexplained > 0) {
            notes.add("OBS_STATUS R has no published meaning: %d figures have the status unknown (_U)."
                    .formatted(unexplained));
        }
        if (header != null) {
            header.note().ifPresent(notes::add);
        }
        return notes;
    }
}
