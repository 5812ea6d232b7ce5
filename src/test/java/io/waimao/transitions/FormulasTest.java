package io.waimao.transitions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.observations.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-worked numbers. */
class FormulasTest {

    @Test
    void aWholePartitionHasAConcentrationWithoutResidual() {
        var index = Concentration.index(List.of(of("0.5"), of("0.3"), of("0.2")));
        assertEquals(0.38, index.point().doubleValue(), 1e-12);
        assertEquals(2.6316, Concentration.effectiveNumber(index).point().doubleValue(), 1e-4);
    }

    @Test
    void aResidualMakesTheConcentrationAnInterval() {
        var index = Concentration.index(List.of(of("0.5"), of("0.3")));
        assertEquals(0.34, index.interval().lower().doubleValue(), 1e-12);
        assertEquals(0.38, index.interval().upper().doubleValue(), 1e-12);
    }

    @Test
    void aShiftIsHalfTheSumOfAbsoluteChanges() {
        assertEquals(5, StructuralShift.of(List.of(of("5"), of("-2"))).point().doubleValue(), 1e-12);
    }

    @Test
    void aShareOfTwentyThatDoublesInAStillWholeWasTen() {
        assertEquals(
                10, StructuralShift.change(of("20"), of("2"), of("1")).point().doubleValue(), 1e-12);
    }

    @Test
    void fourHundredFromOneHundredInTwoYearsIsDoublingEachYear() {
        assertEquals(100, CompoundGrowth.of(of("100"), of("400"), 2).point().doubleValue(), 1e-9);
    }

    @Test
    void aPartOfAQuarterThatDoublesAgainstAStillOneNeedsTwoYearsToParity() {
        assertEquals(
                2,
                ParityYears.of(of("0.4"), of("0.1"), of("2"), of("1")).point().doubleValue(),
                1e-9);
    }

    @Test
    void theLilienIndexIsZeroWhereAllGrowAlike() {
        assertEquals(
                0,
                LilienIndex.of(LilienIndex.term(of("0.5"), of("1.1"), of("1.1")))
                        .point()
                        .doubleValue(),
                1e-9);
    }

    private static Quantity of(String value) {
        return Quantity.exactly(new BigDecimal(value));
    }
}
