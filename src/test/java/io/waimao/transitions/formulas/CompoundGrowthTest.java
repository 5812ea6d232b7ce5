package io.waimao.transitions.formulas;

import static io.waimao.transitions.formulas.Quantities.ZERO;
import static io.waimao.transitions.formulas.Quantities.assertBounds;
import static io.waimao.transitions.formulas.Quantities.assertPoint;
import static io.waimao.transitions.formulas.Quantities.exactly;
import static io.waimao.transitions.formulas.Quantities.lessThan;
import static io.waimao.transitions.formulas.Quantities.moreThan;
import static io.waimao.transitions.formulas.Quantities.rounded;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CompoundGrowthTest {

    @Test
    void fourHundredFromOneHundredInTwoYearsIsDoublingEachYear() {
        assertPoint(100, CompoundGrowth.of(exactly("100"), exactly("400"), 2));
    }

    @Test
    void boundsGoThroughTheRoot() {
        assertBounds(0, 200, CompoundGrowth.of(rounded("100", "400"), rounded("400", "900"), 2));
    }

    @Test
    void nothingIsLeftOfWhatFellToZero() {
        assertPoint(-100, CompoundGrowth.of(exactly("100"), ZERO, 2));
    }

    @Test
    void fromZeroThereIsNoGrowth() {
        assertThrows(Undefined.class, () -> CompoundGrowth.of(ZERO, exactly("400"), 2));
        assertThrows(Undefined.class, () -> CompoundGrowth.of(rounded("0", "10"), exactly("400"), 2));
        assertThrows(Undefined.class, () -> CompoundGrowth.of(lessThan("100"), exactly("400"), 2));
    }

    @Test
    void aLevelOfOneBoundGivesGrowthOfOneBound() {
        var growth = CompoundGrowth.of(exactly("100"), moreThan("400"), 2);
        assertFalse(growth.hasPoint());
        assertNull(growth.interval().upper());
        assertBounds(-100, 100, CompoundGrowth.of(moreThan("100"), exactly("400"), 2));
    }

    @Test
    void withinNoTimeThereIsNoGrowth() {
        assertThrows(Undefined.class, () -> CompoundGrowth.of(exactly("100"), exactly("400"), 0));
        assertThrows(Undefined.class, () -> CompoundGrowth.of(exactly("100"), exactly("400"), -1));
    }
}
