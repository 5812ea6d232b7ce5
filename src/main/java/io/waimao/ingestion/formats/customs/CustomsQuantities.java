package io.waimao.ingestion.formats.customs;

import io.waimao.ingestion.csv.Row;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads quantities in the units that figures hold, and counts others. */
final class CustomsQuantities {

    /** The units that figures hold. */
    static final List<Unit> UNITS = List.of(Unit.KILOGRAMS, Unit.PIECES);

    private static final String NO_UNIT = "-";

    private final Map<String, Integer> otherUnits = new TreeMap<>();
    private int withoutUnit;

    static boolean has(Row row) {
        return row.has(CustomsColumn.QUANTITY.title()) || row.has(CustomsColumn.QUANTITY_2.title());
    }

    /** The quantities of a row; of two in the same unit, the first. */
    Map<Unit, BigDecimal> read(Row row) {
        var quantities = new EnumMap<Unit, BigDecimal>(Unit.class);
        read(row, CustomsColumn.QUANTITY, CustomsColumn.UNIT, quantities);
        read(row, CustomsColumn.QUANTITY_2, CustomsColumn.UNIT_2, quantities);
        return quantities;
    }

    private void read(Row row, CustomsColumn column, CustomsColumn unitColumn, Map<Unit, BigDecimal> quantities) {
        var quantity = GroupedNumber.of(row, column.title());
        var unit = row.optionalText(unitColumn.title(), 50);
        if (quantity == null) {
            return;
        } else if (unit == null || unit.equals(NO_UNIT)) {
            withoutUnit += quantity.signum() == 0 ? 0 : 1;
            return;
        }
        add(quantity, unit, quantities);
    }

    private void add(BigDecimal quantity, String unit, Map<Unit, BigDecimal> quantities) {
        var multiple = CustomsUnits.of(unit).orElse(null);
        if (multiple == null) {
            otherUnits.merge(unit, 1, Integer::sum);
        } else {
            quantities.putIfAbsent(multiple.unit(), quantity.multiply(multiple.factor()));
        }
    }

    List<String> notes() {
        var notes = new ArrayList<String>();
        otherUnits.forEach((unit, count) ->
                notes.add("Left out: %d quantities in %s; figures hold kilograms and pieces.".formatted(count, unit)));
        if (withoutUnit > 0) {
            notes.add("Left out: %d quantities without a unit.".formatted(withoutUnit));
        }
        return notes;
    }
}
