package io.waimao.transitions.formulas;

import static io.waimao.transitions.formulas.Quantities.ZERO;
import static io.waimao.transitions.formulas.Quantities.assertBounds;
import static io.waimao.transitions.formulas.Quantities.assertPoint;
import static io.waimao.transitions.formulas.Quantities.exactly;
import static io.waimao.transitions.formulas.Quantities.moreThan;
import static io.waimao.transitions.formulas.Quantities.rounded;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GrubelLloydTest {

    /** 1 - 2 / 4, either way. */
    @Test
    void itIsTheOverlapOfBothDirections() {
        assertPoint(0.5, GrubelLloyd.of(exactly("3"), exactly("1")));
        assertPoint(0.5, GrubelLloyd.of(exactly("1"), exactly("3")));
        assertPoint(1, GrubelLloyd.of(exactly("2"), exactly("2")));
    }

    @Test
    void goodsThatGoOnlyOneWayDoNotOverlap() {
        assertPoint(0, GrubelLloyd.of(exactly("3"), ZERO));
        assertPoint(0, GrubelLloyd.of(ZERO, exactly("3")));
        assertThrows(Undefined.class, () -> GrubelLloyd.of(ZERO, ZERO));
    }

    /** 1 - 1 / 3 to 1, as exports between 1 and 3 may equal imports of 2, and 1 - 1 / 5 above it. */
    @Test
    void itsBoundsReachOneIfBothMayBeEqual() {
        assertBounds(2.0 / 3, 1, GrubelLloyd.of(rounded("1", "3"), exactly("2")));
    }

    /** More than 3 against 1: less than a half. */
    @Test
    void aOneSidedInputLeavesAnInterval() {
        var found = GrubelLloyd.of(moreThan("3"), exactly("1"));
        assertFalse(found.hasPoint());
        assertBounds(0, 0.5, found);
    }
}
