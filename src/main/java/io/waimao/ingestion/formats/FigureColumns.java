package io.waimao.ingestion.formats;

import io.waimao.ingestion.csv.Row;
import io.waimao.observations.Measure;
import io.waimao.paging.BadInput;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A figure with its bounds, in the columns of the kind of file. */
record FigureColumns(String value, String lower, String upper, String qualifier, String unit, String published) {

    /** @param unit absent, or a unit of the measure */
    BoundedValue read(Row row, @Nullable Unit unit) {
        var given = row.optionalNumber(value);
        var least = row.optionalNumber(lower);
        var most = row.optionalNumber(upper);
        var how = row.oneOf(qualifier, Qualifier.values());
        if (how == Qualifier.EXACT) {
            least = least == null ? given : least;
            most = most == null ? given : most;
        }
        if (!row.faulty()) {
            FigureRule.of(how).violation(given, least, most).ifPresent(reason -> row.fault(qualifier, reason));
        }
        return new BoundedValue(given, least, most, how, unit, row.optionalText(published, 500));
    }

    /** The unit, which must fit the measure. */
    Unit unit(Row row, Dimensions of) {
        var given = row.oneOf(unit, Unit.values());
        if (of.measure().units().isEmpty()) {
            row.fault("MEASURE", "has no figures; use a measure that has figures");
        } else if (!row.faulty()) {
            checkUnit(row, of, given);
        }
        return given;
    }

    /** The unit, which must fit the measure and be absent if the measure has none. */
    @Nullable
    Unit optionalUnit(Row row, Dimensions of) {
        if (row.faulty() || of.measure() != Measure.DIRECTION) {
            return unit(row, of);
        } else if (!row.isEmpty(unit)) {
            row.fault(unit, "the measure " + of.measure() + " has no unit");
        }
        return null;
    }

    private void checkUnit(Row row, Dimensions of, Unit given) {
        try {
            of.measure().unit(of.flow(), given);
        } catch (BadInput unfit) {
            row.fault(
                    unit,
                    "does not fit the measure " + of.measure() + "; allowed: "
                            + of.measure().units());
        }
    }
}
