package io.waimao.transitions.formulas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NormalisedBalanceTest {

    /** (3 - 1) / (3 + 1). */
    @Test
    void itIsTheBalanceDividedByTrade() {
        assertNear(0.5, NormalisedBalance.of(Quantity.exactly(3), Quantity.exactly(1)));
        assertNear(-0.5, NormalisedBalance.of(Quantity.exactly(1), Quantity.exactly(3)));
        assertNear(0, NormalisedBalance.of(Quantity.exactly(2), Quantity.exactly(2)));
    }

    /** Zhejiang in 2024: 3,905.7465 and 1,358.3792 billion yuan. */
    @Test
    void forZhejiangItIsNearlyAHalf() {
        assertNear(
                0.48391,
                NormalisedBalance.of(
                        Quantity.exactly(new BigDecimal("3905.7465")), Quantity.exactly(new BigDecimal("1358.3792"))));
    }

    /** (3 - 1) / (3 + 1) and (5 - 1) / (5 + 1), although both figures occur twice. */
    @Test
    void itsBoundsAreTight() {
        var exports = new Quantity(null, Interval.closed(BigDecimal.valueOf(3), BigDecimal.valueOf(5)));
        var found = NormalisedBalance.of(exports, Quantity.exactly(1)).interval();
        assertEquals(0.5, found.lower().doubleValue(), 1e-12);
        assertEquals(2.0 / 3, found.upper().doubleValue(), 1e-12);
    }

    @Test
    void itIsOneWithoutImportsAndMinusOneWithoutExports() {
        assertNear(1, NormalisedBalance.of(Quantity.exactly(3), Quantity.exactly(0)));
        assertNear(-1, NormalisedBalance.of(Quantity.exactly(0), Quantity.exactly(3)));
    }

    /** From (1 - 1) / (1 + 1) to (1 - 0) / (1 + 0). */
    @Test
    void importsThatMayBeZeroAreAllowed() {
        var imports = new Quantity(null, Interval.closed(BigDecimal.ZERO, BigDecimal.ONE));
        var found = NormalisedBalance.of(Quantity.exactly(1), imports).interval();
        assertEquals(0, found.lower().doubleValue(), 1e-12);
        assertEquals(1, found.upper().doubleValue(), 1e-12);
    }

    @Test
    void itIsUndefinedIfBothMayBeZero() {
        var maybe = new Quantity(null, Interval.closed(BigDecimal.ZERO, BigDecimal.ONE));
        assertThrows(Undefined.class, () -> NormalisedBalance.of(maybe, maybe));
        assertThrows(Undefined.class, () -> NormalisedBalance.of(Quantity.exactly(0), Quantity.exactly(0)));
    }

    @Test
    void aOneSidedInputLeavesAOneSidedResult() {
        var found = NormalisedBalance.of(Quantities.moreThan("3"), Quantity.exactly(1));
        assertFalse(found.hasPoint());
        assertEquals(0.5, found.interval().lower().doubleValue(), 1e-12);
        assertEquals(1, found.interval().upper().doubleValue(), 1e-12);
    }

    private static void assertNear(double expected, Quantity found) {
        assertEquals(expected, found.point().doubleValue(), 1e-5);
    }
}
