package io.waimao.transitions.formulas;

import static io.waimao.transitions.formulas.Quantities.ZERO;
import static io.waimao.transitions.formulas.Quantities.assertBounds;
import static io.waimao.transitions.formulas.Quantities.assertPoint;
import static io.waimao.transitions.formulas.Quantities.exactly;
import static io.waimao.transitions.formulas.Quantities.lessThan;
import static io.waimao.transitions.formulas.Quantities.rounded;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ComparativeAdvantageTest {

    /** 20 percent here, 16 percent there. */
    @Test
    void itIsTheRatioOfTwoShares() {
        assertPoint(1.25, ComparativeAdvantage.of(exactly("20"), exactly("16")));
    }

    /** 16.15 / 14.75 to 16.25 / 14.65. */
    @Test
    void itsBoundsAreThoseOfTheRatio() {
        assertBounds(
                1.0949153, 1.1092150, ComparativeAdvantage.of(rounded("16.15", "16.25"), rounded("14.65", "14.75")));
    }

    /** (1.25 - 1) / (1.25 + 1), and the same below zero for the inverse. */
    @Test
    void itsSymmetricFormIsAsFarFromZeroAsThatOfItsInverse() {
        assertPoint(1.0 / 9, ComparativeAdvantage.symmetric(exactly("1.25")));
        assertPoint(-1.0 / 9, ComparativeAdvantage.symmetric(exactly("0.8")));
        assertPoint(0, ComparativeAdvantage.symmetric(exactly("1")));
        assertBounds(0, 1.0 / 3, ComparativeAdvantage.symmetric(rounded("1", "2")));
    }

    @Test
    void nothingExportedIsTheLeastAdvantage() {
        assertPoint(0, ComparativeAdvantage.of(ZERO, exactly("16")));
        assertPoint(-1, ComparativeAdvantage.symmetric(ZERO));
        assertThrows(Undefined.class, () -> ComparativeAdvantage.of(exactly("20"), ZERO));
    }

    @Test
    void aOneSidedReferenceIsUndefinedUnlessItIsPositive() {
        assertThrows(Undefined.class, () -> ComparativeAdvantage.of(exactly("20"), lessThan("16")));
        assertFalse(ComparativeAdvantage.of(lessThan("20"), exactly("16")).hasPoint());
    }
}
