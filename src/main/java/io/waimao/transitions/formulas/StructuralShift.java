package io.waimao.transitions.formulas;

import io.waimao.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Index of structural change, half the sum of absolute changes of shares (Michaely 1962). The residual counts as one
 * part, so shifts inside it are not visible: the index is a lower bound of the index over finer parts.
 */
public final class StructuralShift {

    private StructuralShift() {}

    /**
     * @param changes of the shares of disjoint parts, in percentage points;
     *
     * @return percentage points
     */
    public static Quantity of(List<Quantity> changes) {
        var all = new ArrayList<>(changes);
        all.add(changes.stream().reduce(Quantity.exactly(0), Quantity::plus).negate());
        return all.stream()
                .map(Quantity::absolute)
                .reduce(Quantity.exactly(0), Quantity::plus)
                .dividedBy(2);
    }

    /**
     * Change of a share in a year: s1 - s0 with s0 = s1 (1 + G) / (1 + g), so that it is s1 (1 - (1 + G) / (1 + g)).
     *
     * @param share now, in percent
     * @param factor the growth factor of the part, 1 + g
     * @param wholeFactor the growth factor of the whole, 1 + G
     * @return percentage points
     * @throws Undefined if the factor of the part is or may be zero
     */
    public static Quantity change(Quantity share, Quantity factor, Quantity wholeFactor) {
        return share.times(Quantity.exactly(1).minus(Ratio.of(wholeFactor, factor)));
    }
}
