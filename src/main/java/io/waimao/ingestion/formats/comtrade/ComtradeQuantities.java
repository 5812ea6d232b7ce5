package io.waimao.ingestion.formats.comtrade;

import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.QUANTITY;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.QUANTITY_ESTIMATED;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.UNIT;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.WEIGHT;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.WEIGHT_ESTIMATED;

import io.waimao.ingestion.csv.CellParser;
import io.waimao.ingestion.csv.Row;
import io.waimao.observations.ObservationStatus;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the net weight and the quantity of a row, in kilograms and pieces, and counts quantities in other units. */
final class ComtradeQuantities {

    static final List<Unit> UNITS = List.of(Unit.KILOGRAMS, Unit.PIECES);

    static final String[] COLUMNS = {
        QUANTITY.title(), UNIT.title(), QUANTITY_ESTIMATED.title(), WEIGHT.title(), WEIGHT_ESTIMATED.title()
    };

    private static final Map<String, Unit> BY_CODE = Map.of("8", Unit.KILOGRAMS, "5", Unit.PIECES);

    /** Codes of no quantity, at present and before 2023. */
    private static final Set<String> NO_UNIT = Set.of("-1", "1");

    /** A quantity, and whether the United Nations estimated it. */
    record Reported(BigDecimal number, ObservationStatus status) {}

    private final Map<String, Integer> otherUnits = new TreeMap<>();

    static boolean has(Row row) {
        return row.has(QUANTITY.title()) || row.has(WEIGHT.title());
    }

    /** The quantities of a row. Zero stands for a quantity that is not known. */
    Map<Unit, Reported> read(Row row) {
        var quantities = new EnumMap<Unit, Reported>(Unit.class);
        var weight = number(row, WEIGHT);
        if (weight.signum() > 0) {
            quantities.put(Unit.KILOGRAMS, new Reported(weight, status(row, WEIGHT_ESTIMATED)));
        }
        var quantity = number(row, QUANTITY);
        var code = ComtradeParts.code(row.textOf(UNIT.title()));
        var unit = BY_CODE.get(code);
        if (quantity.signum() > 0 && unit != null) {
            quantities.putIfAbsent(unit, new Reported(quantity, status(row, QUANTITY_ESTIMATED)));
        } else if (quantity.signum() > 0 && !NO_UNIT.contains(code)) {
            otherUnits.merge(code, 1, Integer::sum);
        }
        return quantities;
    }

    private static BigDecimal number(Row row, ComtradeColumn column) {
        if (ComtradeParts.isNone(row.textOf(column.title()))) {
            return BigDecimal.ZERO;
        }
        return row.required(column.title(), BigDecimal.ZERO, ComtradeQuantities::rounded);
    }

    /** Estimates have more digits than figures hold. */
    private static BigDecimal rounded(String text) {
        return CellParser.number(text, number -> number.setScale(3, RoundingMode.HALF_EVEN)
                .round(new MathContext(CellParser.DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static ObservationStatus status(Row row, ComtradeColumn estimated) {
        return row.textOf(estimated.title()).equalsIgnoreCase("true")
                ? ObservationStatus.ESTIMATED
                : ObservationStatus.NORMAL;
    }

    List<String> notes() {
        return otherUnits.entrySet().stream()
                .map(unit -> "Left out: %d quantities in unit %s; figures hold kilograms and pieces."
                        .formatted(unit.getValue(), unit.getKey()))
                .toList();
    }
}
