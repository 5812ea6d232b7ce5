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

class RatioTest {

    /** Investment per project, 17 billion dollars in 1,696 projects. */
    @Test
    void aProjectIsWorthTenMillionDollars() {
        assertPoint(10_023_584.9057, Ratio.of(exactly("17000000000"), exactly("1696")));
    }

    /** A location quotient: 6 percent here, 4 to 5 percent in the nation. */
    @Test
    void boundsOfTheDivisorAreInverted() {
        assertBounds(1.2, 1.5, Ratio.of(exactly("6"), rounded("4", "5")));
    }

    @Test
    void aDivisorThatIsOrMayBeZeroIsRefused() {
        assertThrows(Undefined.class, () -> Ratio.of(exactly("6"), ZERO));
        assertThrows(Undefined.class, () -> Ratio.of(ZERO, ZERO));
        assertThrows(Undefined.class, () -> Ratio.of(exactly("6"), rounded("0", "5")));
        assertThrows(Undefined.class, () -> Ratio.of(exactly("6"), moreThan("0")));
        assertThrows(Undefined.class, () -> Ratio.of(exactly("6"), lessThan("5")));
        assertThrows(Undefined.class, () -> Ratio.of(exactly("6"), exactly("-5")));
    }

    @Test
    void aDivisorOfOneBoundLeavesTheOtherAtZero() {
        var ratio = Ratio.of(exactly("6"), moreThan("4"));
        assertFalse(ratio.hasPoint());
        assertBounds(0, 1.5, ratio);
    }

    @Test
    void logarithmsNeedACertainlyPositiveRatio() {
        assertPoint(0, Ratio.logarithm(exactly("1")));
        assertPoint(0.6931472, Ratio.logarithm(exactly("2")));
        assertThrows(Undefined.class, () -> Ratio.logarithm(ZERO));
        assertThrows(Undefined.class, () -> Ratio.logarithm(rounded("-1", "2")));
        assertNull(Ratio.logarithm(moreThan("2")).interval().upper());
    }
}
