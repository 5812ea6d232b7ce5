package io.waimao.transitions.formulas;

import static io.waimao.transitions.formulas.Quantities.ZERO;
import static io.waimao.transitions.formulas.Quantities.assertBounds;
import static io.waimao.transitions.formulas.Quantities.assertPoint;
import static io.waimao.transitions.formulas.Quantities.exactly;
import static io.waimao.transitions.formulas.Quantities.lessThan;
import static io.waimao.transitions.formulas.Quantities.moreThan;
import static io.waimao.transitions.formulas.Quantities.rounded;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class PositiveCountTest {

    @Test
    void zeroDoesNotCount() {
        assertPoint(2, PositiveCount.of(List.of(exactly("5"), ZERO, exactly("0.1"))));
        assertPoint(0, PositiveCount.of(List.of()));
    }

    /** Five certainly, the rounded zero perhaps. */
    @Test
    void aRoundedZeroMayCount() {
        assertBounds(1, 2, PositiveCount.of(List.of(exactly("5"), rounded("0", "0.5"))));
    }

    @Test
    void aOneSidedFigureCountsIfItsBoundSaysSo() {
        var found = PositiveCount.of(List.of(moreThan("0"), lessThan("3")));
        assertFalse(found.hasPoint());
        assertBounds(1, 2, found);
    }
}
