package io.waimao.transitions;

import static io.waimao.transitions.formulas.Quantities.assertBounds;
import static io.waimao.transitions.formulas.Quantities.assertPoint;
import static io.waimao.transitions.formulas.Quantities.exactly;
import static io.waimao.transitions.formulas.Quantities.lessThan;
import static io.waimao.transitions.formulas.Quantities.moreThan;
import static io.waimao.transitions.formulas.Quantities.rounded;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.observations.Period;
import io.waimao.quantity.Quantity;
import io.waimao.transitions.formulas.Undefined;
import io.waimao.transitions.inputs.PartShares;
import io.waimao.transitions.inputs.PartShares.Part;
import io.waimao.transitions.inputs.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartSharesTest {

    /** Of a whole that grew from 100 to 110, A from 20 to 22 and B from 11 to 11. */
    private static final PartShares FOUND = of("10", part("20", "10"), part("10", "0"));

    @Test
    void sharesAddUp() {
        assertPoint(30, FOUND.share());
    }

    /** From 31 to 30 percent. */
    @Test
    void theChangeOfTheShareFollowsFromGrowth() {
        assertPoint(-1, FOUND.change());
    }

    @Test
    void theContributionIsThePercentOfTheWholeBefore() {
        assertPoint(2, FOUND.contribution());
        assertPoint(20, FOUND.shareOfGrowth());
    }

    /** 33 from 31. */
    @Test
    void partsGrowTogetherByTheirGainOverTheirEarlierSum() {
        assertPoint(6.4516129, FOUND.growth());
        assertPoint(10, of("3", part("20", "10")).growth());
    }

    @Test
    void partsOfZeroContributeNothing() {
        var nothing = of("10", part("0", "5"));
        assertPoint(0, nothing.share());
        assertPoint(0, nothing.change());
        assertPoint(0, nothing.contribution());
        assertThrows(Undefined.class, nothing::growth);
    }

    @Test
    void theEarlierLevelOfAPartThatFellToZeroIsUndefined() {
        var gone = of("10", part("20", "10"), part("0", "-100"));
        assertThrows(Undefined.class, gone::change);
        assertThrows(Undefined.class, gone::contribution);
        assertThrows(Undefined.class, gone::shareOfGrowth);
        assertThrows(Undefined.class, gone::growth);
        var maybeGone = with(exactly("10"), new Part("A", exactly("20"), rounded("-101", "-99")));
        assertThrows(Undefined.class, maybeGone::contribution);
        var fallen = with(exactly("10"), new Part("A", exactly("20"), exactly("-120")));
        assertThrows(Undefined.class, fallen::contribution);
    }

    @Test
    void nothingIsAShareOfGrowthThatMayNotBeThere() {
        assertThrows(Undefined.class, of("0", part("20", "10"))::shareOfGrowth);
        assertThrows(Undefined.class, of("-5", part("20", "10"))::shareOfGrowth);
        assertThrows(Undefined.class, with(rounded("-0.05", "0.05"), part("20", "10"))::shareOfGrowth);
        assertPoint(2, of("10", part("20", "10"), part("10", "0")).contribution());
    }

    @Test
    void growthOfOneBoundGivesAContributionOfOneBound() {
        var found = with(exactly("10"), new Part("A", exactly("20"), moreThan("10")));
        assertFalse(found.contribution().hasPoint());
        assertBounds(2, 22, found.contribution());
        assertThrows(Undefined.class, found::growth);
        var open = with(exactly("10"), new Part("A", exactly("20"), lessThan("10")));
        assertThrows(Undefined.class, open::contribution);
    }

    private static Part part(String share, String growth) {
        return new Part("A", exactly(share), exactly(growth));
    }

    private static PartShares of(String wholeGrowth, Part... parts) {
        return with(exactly(wholeGrowth), parts);
    }

    private static PartShares with(Quantity wholeGrowth, Part... parts) {
        return new PartShares(Period.year(2024), List.of(parts), new Term(wholeGrowth, List.of()));
    }
}
