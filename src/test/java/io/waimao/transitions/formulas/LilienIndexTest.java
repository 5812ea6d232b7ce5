package io.waimao.transitions.formulas;

import static io.waimao.transitions.formulas.Quantities.ZERO;
import static io.waimao.transitions.formulas.Quantities.assertPoint;
import static io.waimao.transitions.formulas.Quantities.exactly;
import static io.waimao.transitions.formulas.Quantities.lessThan;
import static io.waimao.transitions.formulas.Quantities.moreThan;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.quantity.Quantity;
import org.junit.jupiter.api.Test;

class LilienIndexTest {

    @Test
    void theIndexIsZeroWhereAllGrowAlike() {
        assertPoint(0, LilienIndex.of(LilienIndex.term(exactly("0.5"), exactly("1.1"), exactly("1.1"))));
    }

    /** Half of the whole grows e-fold against it, a quarter falls as much: sqrt(0.5 + 0.25). */
    @Test
    void theIndexIsTheRootOfWeightedSquaredDifferencesOfLogarithms() {
        var up = LilienIndex.term(exactly("0.5"), exactly("2.718281828459045"), exactly("1"));
        var down = LilienIndex.term(exactly("0.25"), exactly("1"), exactly("2.718281828459045"));
        assertPoint(0.8660254, LilienIndex.of(up.plus(down)));
    }

    @Test
    void aPartOfZeroHasNoWeight() {
        assertPoint(0, LilienIndex.of(LilienIndex.term(ZERO, exactly("2"), exactly("1"))));
    }

    @Test
    void aFactorThatIsOrMayBeZeroHasNoLogarithm() {
        assertThrows(Undefined.class, () -> LilienIndex.term(exactly("0.5"), ZERO, exactly("1.1")));
        assertThrows(Undefined.class, () -> LilienIndex.term(exactly("0.5"), exactly("1.1"), ZERO));
        assertThrows(Undefined.class, () -> LilienIndex.term(exactly("0.5"), lessThan("1.1"), exactly("1.1")));
        assertThrows(Undefined.class, () -> LilienIndex.term(exactly("0.5"), exactly("1.1"), moreThan("1.1")));
    }

    @Test
    void aFactorOfOneBoundGivesAnIndexOfOneBound() {
        var index = LilienIndex.of(LilienIndex.term(exactly("0.25"), moreThan("2.718281828459045"), exactly("1")));
        assertFalse(index.hasPoint());
        assertPoint(0.5, new Quantity(index.interval().lower(), index.interval()));
        assertNull(index.interval().upper());
    }
}
