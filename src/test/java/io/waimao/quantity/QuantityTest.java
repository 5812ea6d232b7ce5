package io.waimao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void exportsFollowFromAPartAndItsShareWithBounds() {
        var total = BoundedValue.computed(
                figure("630", "625", "635")
                        .dividedBy(figure("16.2", "16.15", "16.25").ofPercent()),
                Unit.CNY);
        assertEquals(3888.8889, total.value().doubleValue(), 1e-3);
        assertEquals(3846.15, total.lower().doubleValue(), 1e-2);
        assertEquals(3931.89, total.upper().doubleValue(), 1e-2);
    }

    @Test
    void aContributionIsTheGainOfThePartOverTheWholeBefore() {
        var points =
                Contribution.of(Contribution.gain(exactly("390.04"), exactly("16.7")), exactly("2790"), exactly("7.7"));
        assertEquals(2.1546, points.point().doubleValue(), 1e-4);
    }

    @Test
    void nearlyTwentyLessFourPointEightIsUnderFifteenAndAQuarter() {
        var nearly = new Quantity(null, new Interval(null, new BigDecimal("20"), false, true));
        var gap = BoundedValue.computed(nearly.minus(figure("4.8", "4.75", "4.85")), Unit.PERCENTAGE_POINT);
        assertEquals("15.25", gap.upper().toPlainString());
        assertEquals(Qualifier.LESS_THAN, gap.qualifier());
    }

    @Test
    void divisionByAPossibleZeroIsRefused() {
        assertThrows(ArithmeticException.class, () -> exactly("1").dividedBy(figure("0.5", "-1", "1")));
    }

    @Test
    void moreThanTenEnclosesSixteenButNotTen() {
        var moreThanTen = new Interval(BigDecimal.TEN, null, true, false);
        assertTrue(moreThanTen.encloses(Interval.closed(new BigDecimal("16.65"), new BigDecimal("16.75"))));
        assertFalse(moreThanTen.encloses(Interval.exactly(BigDecimal.TEN)));
        assertTrue(moreThanTen.disjointFrom(Interval.exactly(BigDecimal.TEN)));
    }

    private static Quantity exactly(String value) {
        return Quantity.exactly(new BigDecimal(value));
    }

    private static Quantity figure(String value, String lower, String upper) {
        return new Quantity(new BigDecimal(value), Interval.closed(new BigDecimal(lower), new BigDecimal(upper)));
    }
}
