package io.waimao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ContributionTest {

    /** The part rises from 20 to 30 and the whole from 100 to 125: 10 of 25. */
    @Test
    void theShareOfGrowthIsTheGainOfThePartDividedByTheGainOfTheWhole() {
        assertNear(
                40,
                Contribution.shareOfGrowthOfLevels(
                        Quantity.exactly(30), Quantity.exactly(20), Quantity.exactly(125), Quantity.exactly(100)));
        assertNear(
                40,
                Contribution.shareOfGrowth(
                        Contribution.gain(Quantity.exactly(30), Quantity.exactly(50)),
                        Quantity.exactly(125),
                        Quantity.exactly(25)));
    }

    /** The part, 24 to 26 of 100, grew by half and the whole by 20 to 30 percent: 8 to 8.67 of 16.67 to 23.08. */
    @Test
    void itsBoundsFollowFromTheBoundsOfTheInputs() {
        var part = new Quantity(null, Interval.closed(BigDecimal.valueOf(24), BigDecimal.valueOf(26)));
        var growth = new Quantity(null, Interval.closed(BigDecimal.valueOf(20), BigDecimal.valueOf(30)));
        var found = Contribution.shareOfGrowth(
                        Contribution.gain(part, Quantity.exactly(50)), Quantity.exactly(100), growth)
                .interval();
        assertEquals(34.667, found.lower().doubleValue(), 1e-3);
        assertEquals(52, found.upper().doubleValue(), 1e-3);
    }

    @Test
    void itIsUndefinedIfTheWholeMayNotHaveGrown() {
        assertThrows(
                ArithmeticException.class,
                () -> Contribution.shareOfGrowth(
                        Contribution.gain(Quantity.exactly(30), Quantity.exactly(50)),
                        Quantity.exactly(125),
                        Quantity.exactly(0)));
        assertThrows(
                ArithmeticException.class,
                () -> Contribution.shareOfGrowthOfLevels(
                        Quantity.exactly(30), Quantity.exactly(20), Quantity.exactly(90), Quantity.exactly(100)));
    }

    private static void assertNear(double expected, Quantity found) {
        assertEquals(expected, found.point().doubleValue(), 1e-9);
    }
}
