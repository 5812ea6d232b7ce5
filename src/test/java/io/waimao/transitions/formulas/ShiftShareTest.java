package io.waimao.transitions.formulas;

import static io.waimao.transitions.formulas.Quantities.assertBounds;
import static io.waimao.transitions.formulas.Quantities.assertPoint;
import static io.waimao.transitions.formulas.Quantities.exactly;
import static io.waimao.transitions.formulas.Quantities.moreThan;
import static io.waimao.transitions.formulas.Quantities.rounded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.quantity.Quantity;
import io.waimao.transitions.formulas.ShiftShare.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftShareTest {

    /**
     * From 40 and 40 and a rest of 20 to 50, 38 and 22, together 110; the nation's parts grew by 20 and 0 percent, all
     * its exports by 8.
     */
    private static final ShiftShare FOUND = new ShiftShare(
            exactly("10"),
            exactly("8"),
            List.of(part("45.454545454545454545", "25", "20"), part("34.545454545454545455", "-5", "0")));

    @Test
    void theNationalPartIsTheGrowthOfTheNation() {
        assertPoint(8, FOUND.national());
    }

    /** 0.4 (20 - 8) + 0.4 (0 - 8). */
    @Test
    void theMixIsWhereTheNationGrew() {
        assertPoint(1.6, FOUND.mix());
    }

    /** 0.4 (25 - 20) + 0.4 (-5 - 0). */
    @Test
    void theCompetitivePartIsGrowthBeyondTheNationInEachPart() {
        assertPoint(0, FOUND.competitive());
    }

    /** 0.2 (10 - 8). */
    @Test
    void theResidualIsOutsideOfTheParts() {
        assertPoint(0.4, FOUND.residual());
    }

    @Test
    void thePartsAddUpToGrowth() {
        assertPoint(
                10, FOUND.national().plus(FOUND.mix()).plus(FOUND.competitive()).plus(FOUND.residual()));
    }

    /** 0.4 (20 - 8): the weight is exact, the growth of the nation's part lies between 19.5 and 20.5. */
    @Test
    void boundsOfTheNationAreThoseOfTheMix() {
        var found = new ShiftShare(
                exactly("10"),
                exactly("8"),
                List.of(new Part(exactly("50"), exactly("37.5"), rounded("19.5", "20.5"))));
        assertBounds(4.6, 5, found.mix());
    }

    @Test
    void withoutPartsTheResidualIsTheRest() {
        var found = new ShiftShare(exactly("10"), exactly("8"), List.of());
        assertPoint(0, found.mix());
        assertPoint(0, found.competitive());
        assertPoint(2, found.residual());
    }

    @Test
    void aPartThatVanishedHasNoEarlierWeight() {
        var found = new ShiftShare(exactly("10"), exactly("8"), List.of(part("0", "-100", "0")));
        assertThrows(Undefined.class, found::mix);
        assertThrows(Undefined.class, found::competitive);
        assertThrows(Undefined.class, found::residual);
    }

    /** 0.44 (20 - 8) at least: the weight is 0.5 * 1.1 / 1.25. */
    @Test
    void aOneSidedGrowthLeavesABound() {
        var growth = new ShiftShare(
                exactly("10"), exactly("8"), List.of(new Part(exactly("50"), exactly("25"), moreThan("20"))));
        Quantity mix = growth.mix();
        assertFalse(mix.hasPoint());
        assertEquals(5.28, mix.interval().lower().doubleValue(), 1e-12);
        assertNull(mix.interval().upper());
    }

    private static Part part(String share, String growth, String referenceGrowth) {
        return new Part(exactly(share), exactly(growth), exactly(referenceGrowth));
    }
}
