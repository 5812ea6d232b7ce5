package io.waimao.transitions.formulas;

import static io.waimao.transitions.formulas.Quantities.ZERO;
import static io.waimao.transitions.formulas.Quantities.assertBounds;
import static io.waimao.transitions.formulas.Quantities.assertPoint;
import static io.waimao.transitions.formulas.Quantities.exactly;
import static io.waimao.transitions.formulas.Quantities.moreThan;
import static io.waimao.transitions.formulas.Quantities.rounded;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

    @Test
    void aWholePartitionHasAConcentrationWithoutResidual() {
        var index = Concentration.index(List.of(exactly("0.5"), exactly("0.3"), exactly("0.2")));
        assertPoint(0.38, index);
        assertPoint(2.631579, Concentration.effectiveNumber(index));
    }

    @Test
    void aResidualMakesTheConcentrationAnInterval() {
        var index = Concentration.index(List.of(exactly("0.5"), exactly("0.3")));
        assertFalse(index.hasPoint());
        assertBounds(0.34, 0.38, index);
        assertBounds(1 / 0.38, 1 / 0.34, Concentration.effectiveNumber(index));
    }

    @Test
    void aPartOfZeroAddsNothing() {
        assertPoint(1, Concentration.index(List.of(exactly("1"), ZERO)));
    }

    @Test
    void partsOfUnknownUpperBoundLeaveTheIndexBelowOne() {
        assertBounds(0.25, 1, Concentration.index(List.of(moreThan("0.5"))));
    }

    @Test
    void withoutAnyPartTheIndexIsBetweenZeroAndOneAndTheEffectiveNumberUndefined() {
        var index = Concentration.index(List.of());
        assertBounds(0, 1, index);
        assertThrows(Undefined.class, () -> Concentration.effectiveNumber(index));
        assertThrows(Undefined.class, () -> Concentration.effectiveNumber(Concentration.index(List.of(ZERO, ZERO))));
    }

    @Test
    void sharesThatExceedTheWholeHaveNoConcentration() {
        var shares = List.of(exactly("0.8"), exactly("0.3"));
        assertThrows(Undefined.class, () -> Concentration.index(shares));
    }

    @Test
    void aNegativeShareHasNoConcentration() {
        var shares = List.of(exactly("-1.2"), exactly("0.3"));
        assertThrows(Undefined.class, () -> Concentration.index(shares));
        assertBounds(0, 1, Concentration.index(List.of(rounded("-0.1", "0.1"))));
    }

    @Test
    void sharesThatMayBeTheWholeHaveOne() {
        var index = Concentration.index(List.of(rounded("0.49", "0.51"), rounded("0.5", "0.52")));
        assertBounds(0.49 * 0.49 + 0.25, 0.51 * 0.51 + 0.52 * 0.52 + 0.0001, index);
    }
}
