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
import org.junit.jupiter.api.Test;

class ParityYearsTest {

    @Test
    void aPartOfAQuarterThatDoublesAgainstAStillOneNeedsTwoYearsToParity() {
        assertPoint(2, ParityYears.of(exactly("0.4"), exactly("0.1"), exactly("2"), exactly("1")));
    }

    @Test
    void boundsGoThroughTheLogarithms() {
        assertBounds(1, 3, ParityYears.of(rounded("2", "8"), exactly("1"), exactly("2"), exactly("1")));
    }

    @Test
    void aPartThatMayNotGrowFasterNeverCatchesUp() {
        assertThrows(Undefined.class, () -> ParityYears.of(exactly("4"), exactly("1"), exactly("1"), exactly("1")));
        assertThrows(Undefined.class, () -> ParityYears.of(exactly("4"), exactly("1"), exactly("0.5"), exactly("1")));
        assertThrows(
                Undefined.class, () -> ParityYears.of(exactly("4"), exactly("1"), rounded("0.9", "1.2"), exactly("1")));
    }

    @Test
    void theLargerPartCannotCatchUp() {
        assertThrows(Undefined.class, () -> ParityYears.of(exactly("1"), exactly("4"), exactly("2"), exactly("1")));
        assertThrows(Undefined.class, () -> ParityYears.of(exactly("1"), exactly("1"), exactly("2"), exactly("1")));
    }

    @Test
    void sharesThatAreOrMayBeZeroHaveNoParity() {
        assertThrows(Undefined.class, () -> ParityYears.of(exactly("4"), ZERO, exactly("2"), exactly("1")));
        assertThrows(Undefined.class, () -> ParityYears.of(ZERO, exactly("1"), exactly("2"), exactly("1")));
        assertThrows(Undefined.class, () -> ParityYears.of(exactly("4"), exactly("1"), ZERO, exactly("1")));
        assertThrows(Undefined.class, () -> ParityYears.of(exactly("4"), exactly("1"), exactly("2"), ZERO));
        assertThrows(Undefined.class, () -> ParityYears.of(exactly("4"), lessThan("1"), exactly("2"), exactly("1")));
    }

    @Test
    void aShareOfOneBoundGivesYearsOfOneBound() {
        var years = ParityYears.of(moreThan("4"), exactly("1"), exactly("2"), exactly("1"));
        assertFalse(years.hasPoint());
        assertPoint(2, new Quantity(years.interval().lower(), years.interval()));
        assertNull(years.interval().upper());
    }
}
