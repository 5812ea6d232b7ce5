package io.waimao.transitions.formulas;

import static io.waimao.transitions.formulas.Quantities.ZERO;
import static io.waimao.transitions.formulas.Quantities.assertBounds;
import static io.waimao.transitions.formulas.Quantities.assertPoint;
import static io.waimao.transitions.formulas.Quantities.exactly;
import static io.waimao.transitions.formulas.Quantities.lessThan;
import static io.waimao.transitions.formulas.Quantities.rounded;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TheilIndexTest {

    @Test
    void equalPartsHaveNone() {
        assertPoint(0, TheilIndex.of(List.of(exactly("0.25"), exactly("0.25"), exactly("0.25"), exactly("0.25"))));
    }

    /** ln 2: one of two parts is everything. */
    @Test
    void onePartThatIsEverythingHasTheMost() {
        assertPoint(Math.log(2), TheilIndex.of(List.of(exactly("1"), ZERO)));
    }

    /** 0.75 ln 1.5 + 0.25 ln 0.5. */
    @Test
    void itIsTheSumOverAllParts() {
        assertPoint(0.1308120, TheilIndex.of(List.of(exactly("0.75"), exactly("0.25"))));
    }

    /** 0.5 ln 1.5 + 0.25 ln 0.75 + 0.25 ln 0.75, the last being the residual. */
    @Test
    void theResidualCountsAsOnePart() {
        assertPoint(0.0588915, TheilIndex.of(List.of(exactly("0.5"), exactly("0.25"))));
    }

    /** Of 0.7 to 0.8 and the rest: 0.7 ln 1.4 + 0.2 ln 0.4 at least, 0.8 ln 1.6 + 0.3 ln 0.6 at most. */
    @Test
    void itsBoundsHoldForAllShares() {
        assertBounds(0.0522724, 0.2227556, TheilIndex.of(List.of(rounded("0.7", "0.8"))));
    }

    /** The term s ln(2 s) is least, with -1 / (2 e), at s = 1 / (2 e) = 0.1839. */
    @Test
    void aTermHasItsLeastValueInsideOfItsBounds() {
        var found = TheilIndex.of(List.of(rounded("0.1", "0.3")));
        assertBounds(
                Math.max(0, 0.7 * Math.log(1.4) - 1 / (2 * Math.E)), 0.9 * Math.log(1.8) + 0.3 * Math.log(0.6), found);
        assertTrue(found.hasPoint());
    }

    @Test
    void aOneSidedShareLeavesTheWholeRange() {
        var found = TheilIndex.of(List.of(lessThan("1")));
        assertFalse(found.hasPoint());
        assertBounds(0, Math.log(2), found);
    }

    @Test
    void sharesThatCannotBeHaveNone() {
        assertThrows(Undefined.class, () -> TheilIndex.of(List.of(exactly("0.75"), exactly("0.5"))));
        assertThrows(Undefined.class, () -> TheilIndex.of(List.of(exactly("-0.1"))));
    }
}
