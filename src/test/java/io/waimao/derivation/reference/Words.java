package io.waimao.derivation.reference;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.util.List;

/** The meaning of the service's unit codes. */
final class Words {

    static final String KILOGRAMS = "KILOGRAMS";

    private Words() {}

    /** The currency and the unit of quantity of a unit value. */
    static List<String> unitsOfUnitValue(String unit) {
        var parts = unit.split("_PER_");
        return List.of(parts[0], parts[1] + "S");
    }

    /** The default unit of values of a flow. */
    static String currencyOf(String flow) {
        return flow.equals("OUTWARD_INVESTMENT") ? "USD" : "CNY";
    }

    /**
     * A value of which only a lower bound is known.
     *
     * @throws ArithmeticException if the sum may be zero, so that the bound is void
     */
    static Quantity atLeast(Quantity sum) {
        if (!Numbers.isPositive(sum)) {
            throw new ArithmeticException("may be zero");
        }
        return new Quantity(null, new Interval(sum.interval().lower(), null, true, false));
    }
}
