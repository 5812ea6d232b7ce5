package io.waimao.claims;

import static io.waimao.claims.RestOfPeriod.GROWTH_RATES;
import static io.waimao.claims.RestOfPeriod.SHARES;
import static io.waimao.claims.Samples.number;
import static io.waimao.claims.Samples.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** s = w s1 + (1 - w) s2, by hand. */
class RestOfPeriodTest {

    @Test
    void theRestMakesUpForThePartByItsWeight() {
        // (16.2 - 0.57 x 15.99) / 0.43 = 7.0857 / 0.43
        var rest = new RestOfPeriod(quantity("16.2"), quantity("15.99"), quantity("0.57"), SHARES);
        assertEquals(number("16.4784"), rest.value().orElseThrow().point().setScale(4, RoundingMode.HALF_EVEN));
        assertTrue(rest.isPossible());
    }

    @Test
    void boundsOfTheClaimWiden() {
        // 2 s - 15.99 for s of 16.15 to 16.25
        assertRest(
                "16.31",
                "16.51",
                new RestOfPeriod(quantity("16.2", "16.15", "16.25"), quantity("15.99"), quantity("0.5"), SHARES));
    }

    @Test
    void boundsOfThePartWiden() {
        // 2 x 20 - s1 for s1 of 9 to 11
        assertRest("29", "31", new RestOfPeriod(quantity("20"), quantity("10", "9", "11"), quantity("0.5"), SHARES));
    }

    @Test
    void boundsOfTheWeightWidenOnEitherSide() {
        // 1 / (1 - w) is 2 to 2.5; 10 + 10 k and 20 - 10 k
        var weight = quantity("0.55", "0.5", "0.6");
        assertRest("30", "35", new RestOfPeriod(quantity("20"), quantity("10"), weight, SHARES));
        assertRest("-5", "0", new RestOfPeriod(quantity("10"), quantity("20"), weight, SHARES));
    }

    @Test
    void aWeightThatMayBeOneLeavesOneBound() {
        var weight = quantity(null, "0.5", "1");
        assertRest("30", null, new RestOfPeriod(quantity("20"), quantity("10"), weight, SHARES));
        assertRest(null, "0", new RestOfPeriod(quantity("10"), quantity("20"), weight, SHARES));
    }

    @Test
    void aOneSidedClaimGivesAnOpenBoundAndNoPoint() {
        // 16.7 + (10 - 16.7) / 0.1
        var below = new Quantity(null, new Interval(null, number("10"), false, true));
        var rest = new RestOfPeriod(below, quantity("16.7"), quantity("0.9"), GROWTH_RATES);
        assertRest(null, "-50.3", rest);
        assertTrue(rest.value().orElseThrow().interval().upperOpen());
        assertNull(rest.value().orElseThrow().point());
        assertTrue(rest.isPossible());
    }

    @Test
    void aOneSidedPartGivesAnOpenBoundAndNoPoint() {
        // 2 x 10 - s1 for s1 above 16
        var above = new Quantity(null, new Interval(number("16"), null, true, false));
        var rest = new RestOfPeriod(quantity("10"), above, quantity("0.5"), GROWTH_RATES);
        assertRest(null, "4", rest);
        assertTrue(rest.value().orElseThrow().interval().upperOpen());
        assertNull(rest.value().orElseThrow().point());
    }

    @Test
    void aShareLiesBetweenZeroAndAHundredPercent() {
        var half = quantity("0.5");
        assertTrue(new RestOfPeriod(quantity("55"), quantity("10"), half, SHARES).isPossible(), "100 percent");
        assertFalse(new RestOfPeriod(quantity("55.1"), quantity("10"), half, SHARES).isPossible(), "100.2 percent");
        assertTrue(new RestOfPeriod(quantity("5"), quantity("10"), half, SHARES).isPossible(), "0 percent");
        assertFalse(new RestOfPeriod(quantity("4.9"), quantity("10"), half, SHARES).isPossible(), "-0.2 percent");
    }

    @Test
    void growthHasNoUpperBoundAndALevelFallsAtMostToZero() {
        var half = quantity("0.5");
        assertTrue(new RestOfPeriod(quantity("900"), quantity("20"), half, GROWTH_RATES).isPossible());
        assertTrue(new RestOfPeriod(quantity("-40"), quantity("20"), half, GROWTH_RATES).isPossible(), "-100 percent");
        assertFalse(new RestOfPeriod(quantity("-41"), quantity("20"), half, GROWTH_RATES).isPossible(), "-102 percent");
    }

    @Test
    void theLeastWeightOfThePartDecidesThePossibleFigures() {
        // 0.4 x 10 + 0.6 x 100 = 64
        var weight = quantity("0.45", "0.4", "0.5");
        assertTrue(new RestOfPeriod(quantity("64"), quantity("10"), weight, SHARES).isPossible());
        assertFalse(new RestOfPeriod(quantity("64.1"), quantity("10"), weight, SHARES).isPossible());
    }

    @Test
    void anExcludedBoundIsNotPossible() {
        var above = new Quantity(null, new Interval(number("55"), null, true, false));
        assertFalse(new RestOfPeriod(above, quantity("10"), quantity("0.5"), SHARES).isPossible());
        var partAbove = new Quantity(null, new Interval(number("10"), null, true, false));
        assertFalse(new RestOfPeriod(quantity("5"), partAbove, quantity("0.5"), SHARES).isPossible());
    }

    @Test
    void aPartThatIsAllOfTheWholeLeavesNoRest() {
        var one = quantity("1");
        var share = new RestOfPeriod(quantity("20"), quantity("10"), one, SHARES);
        assertEquals(Optional.empty(), share.value());
        assertFalse(share.isPossible());
        assertTrue(
                new RestOfPeriod(quantity("20"), quantity("10"), one, GROWTH_RATES).isPossible(),
                "what grows from nothing has no rate");
        assertFalse(new RestOfPeriod(quantity("5"), quantity("10"), one, GROWTH_RATES).isPossible());
    }

    @Test
    void aPartWithoutWeightDeterminesNothing() {
        var rest = new RestOfPeriod(quantity("20"), quantity("90"), quantity("0"), SHARES);
        assertRest("20", "20", rest);
        assertTrue(rest.isPossible());
        assertTrue(new RestOfPeriod(quantity("0"), quantity("90"), quantity("0"), SHARES).isPossible());
    }

    @Test
    void everyRestThatLeadsToTheClaimIsWithinTheBounds() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var weight = around(random, random.nextInt(90) + 5, 4, 100);
            var part = around(random, random.nextInt(100), 10, 1);
            var s2 = BigDecimal.valueOf(random.nextInt(101));
            var w = weight.point();
            var s = w.multiply(part.point()).add(BigDecimal.ONE.subtract(w).multiply(s2));
            var rest = new RestOfPeriod(Quantity.exactly(s), part, weight, SHARES);
            var value = rest.value().orElseThrow();
            assertTrue(rest.isPossible(), rest::toString);
            assertTrue(value.interval().lower().compareTo(s2) <= 0
                    && value.interval().upper().compareTo(s2) >= 0);
            assertEquals(0, s2.compareTo(value.point().setScale(9, RoundingMode.HALF_EVEN)));
        }
    }

    @Test
    void thePossibleFiguresAgreeWithTheRequiredFigure() {
        var random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            var weight = around(random, random.nextInt(90) + 5, 4, 100);
            var claimed = around(random, random.nextInt(100), 5, 1);
            var part = around(random, random.nextInt(100), 5, 1);
            var rest = new RestOfPeriod(claimed, part, weight, SHARES);
            var needed = rest.value().orElseThrow().interval();
            var nearEdge = near(needed.lower(), "100") || near(needed.upper(), "0");
            assertTrue(nearEdge || rest.isPossible() != needed.disjointFrom(rest.possible()), rest::toString);
        }
    }

    private static boolean near(BigDecimal one, String other) {
        return one.subtract(number(other)).abs().compareTo(number("0.000001")) < 0;
    }

    private static Quantity around(Random random, int point, int spread, int divisor) {
        var value = BigDecimal.valueOf(point).divide(BigDecimal.valueOf(divisor));
        var lower = value.subtract(BigDecimal.valueOf(random.nextInt(spread)).divide(BigDecimal.valueOf(divisor)));
        var upper = value.add(BigDecimal.valueOf(random.nextInt(spread)).divide(BigDecimal.valueOf(divisor)));
        return new Quantity(value, Interval.closed(lower.max(BigDecimal.ZERO), upper.min(BigDecimal.valueOf(100))));
    }

    private static void assertRest(String lower, String upper, RestOfPeriod rest) {
        var interval = rest.value().orElseThrow().interval();
        assertBound(lower, interval.lower());
        assertBound(upper, interval.upper());
    }

    private static void assertBound(String expected, BigDecimal bound) {
        if (expected == null || bound == null) {
            assertEquals(expected, bound);
        } else {
            assertEquals(0, number(expected).compareTo(bound.setScale(9, RoundingMode.HALF_EVEN)), () -> "" + bound);
        }
    }
}
