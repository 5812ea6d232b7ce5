package io.waimao.observations;

import static io.waimao.quantity.Unit.CNY;
import static io.waimao.quantity.Unit.PERCENT;
import static io.waimao.quantity.Unit.USD;

import io.waimao.paging.BadInput;
import io.waimao.quantity.Unit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** The measure of a flow (SDMX MEASURE), with its units. */
@Description("The measured property of a flow (SDMX MEASURE).")
public enum Measure {
    @Description("Value, in CNY or USD. Default: CNY for goods, USD for investment.")
    VALUE(CNY, USD),
    @Description("Quantity of goods, in kilograms or pieces. Default: kilograms.")
    QUANTITY(Unit.KILOGRAMS, Unit.PIECES),
    @Description("Value per quantity, in yuan or dollars per kilogram or piece. Default: yuan per kilogram.")
    UNIT_VALUE(Unit.CNY_PER_KILOGRAM, Unit.USD_PER_KILOGRAM, Unit.CNY_PER_PIECE, Unit.USD_PER_PIECE),
    @Description("Number of projects.")
    PROJECT_COUNT(Unit.PROJECTS),
    @Description("Number of firms that traded.")
    FIRM_COUNT(Unit.FIRMS),
    @Description("Share of the province's whole flow, in percent.")
    SHARE_OF_FLOW(PERCENT),
    @Description("Growth on the same period of the year before, in percent.")
    GROWTH_YOY(PERCENT),
    @Description("Share of the nation's flow, in percent.")
    NATIONAL_SHARE(PERCENT),
    @Description("Rank among the provinces; 1 is the first.")
    NATIONAL_RANK(Unit.RANK),
    @Description("Number of the five largest markets that belong to this market.")
    COUNT_IN_TOP_FIVE(Unit.MARKETS),
    @Description("The direction of a development, without a unit.")
    DIRECTION();

    private final List<Unit> units;

    Measure(Unit... units) {
        this.units = List.of(units);
    }

    /** The units of the measure; empty if it has no figures. */
    public List<Unit> units() {
        return units;
    }

    /** The given unit, if it fits the measure; without one, the default of the measure for the flow. */
    public Unit unit(Flow flow, @Nullable Unit given) {
        if (units.isEmpty()) {
            throw new BadInput("measure", this, "a measure that has figures");
        } else if (given == null) {
            return this == VALUE && flow == Flow.OUTWARD_INVESTMENT ? USD : units.get(0);
        } else if (!units.contains(given)) {
            throw new BadInput("unit", given, "for " + this + " " + units);
        }
        return given;
    }
}
