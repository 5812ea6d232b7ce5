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

import io.waimao.quantity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructuralShiftTest {

    @Test
    void aShiftIsHalfTheSumOfAbsoluteChangesOfThePartsAndTheRest() {
        assertPoint(5, StructuralShift.of(List.of(exactly("5"), exactly("-2"))));
    }

    @Test
    void withoutPartsThereIsNoShift() {
        assertPoint(0, StructuralShift.of(List.of()));
    }

    @Test
    void aChangeOfOneBoundGivesAShiftOfOneBound() {
        var shift = StructuralShift.of(List.of(moreThan("5")));
        assertFalse(shift.hasPoint());
        assertPoint(5, new Quantity(shift.interval().lower(), shift.interval()));
        assertNull(shift.interval().upper());
    }

    @Test
    void aShareOfTwentyThatDoublesInAStillWholeWasTen() {
        assertPoint(10, StructuralShift.change(exactly("20"), exactly("2"), exactly("1")));
    }

    @Test
    void zeroStaysZero() {
        assertPoint(0, StructuralShift.change(ZERO, exactly("2"), exactly("1")));
    }

    @Test
    void theEarlierLevelOfAPartThatFellToZeroIsUndefined() {
        assertThrows(Undefined.class, () -> StructuralShift.change(exactly("20"), ZERO, exactly("1")));
        assertThrows(Undefined.class, () -> StructuralShift.change(exactly("20"), rounded("0", "2"), exactly("1")));
        assertThrows(Undefined.class, () -> StructuralShift.change(exactly("20"), lessThan("2"), exactly("1")));
    }

    @Test
    void aFactorOfOneBoundGivesAChangeOfOneBound() {
        var change = StructuralShift.change(exactly("20"), moreThan("2"), exactly("1"));
        assertFalse(change.hasPoint());
        assertBounds(10, 20, change);
    }
}
