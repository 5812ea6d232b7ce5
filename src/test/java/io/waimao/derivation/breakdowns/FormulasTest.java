package io.waimao.derivation.breakdowns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two parts rise from 20 to 30 and from 40 to 50, their whole from 100 to 125. */
class FormulasTest {

    private static final List<Quantity> NOW = exactly(30, 50);
    private static final List<Quantity> BEFORE = exactly(20, 40);
    private static final List<Quantity> GROWTH = exactly(50, 25);
    private static final List<Quantity> WHOLE = exactly(100, 125);
    private static final List<Quantity> GROWING_WHOLE = exactly(125, 25);

    /** 80 of 60. */
    @Test
    void partsTogetherGrowByTheirSums() {
        assertNear(33.333, FromLevels.growth(NOW, BEFORE, List.of()));
        assertNear(33.333, FromGrowth.growth(NOW, GROWTH, List.of()));
    }

    /** 20 of 100, and of the gain of 25. */
    @Test
    void partsTogetherContributeTheirGain() {
        assertNear(20, FromLevels.contribution(NOW, BEFORE, exactly(100)));
        assertNear(20, FromGrowth.contribution(NOW, GROWTH, GROWING_WHOLE));
        assertNear(80, FromLevels.shareOfGrowth(NOW, BEFORE, WHOLE));
        assertNear(80, FromGrowth.shareOfGrowth(NOW, GROWTH, GROWING_WHOLE));
    }

    /** 60 of 100, now 80 of 125. */
    @Test
    void partsTogetherHadAShareAYearBefore() {
        assertNear(60, FromLevels.shareBefore(NOW, BEFORE, WHOLE));
        assertNear(60, FromGrowth.shareBefore(NOW, GROWTH, GROWING_WHOLE));
        assertThrows(ArithmeticException.class, () -> FromLevels.shareBefore(NOW, BEFORE, exactly(0, 125)));
    }

    /** The rest rises from 40 to 45: 5 of 100, and of the gain of 25. */
    @Test
    void theRestHasWhatThePartsLeave() {
        assertNear(12.5, FromLevels.growthOfRest(NOW, BEFORE, WHOLE));
        assertNear(12.5, FromGrowth.growthOfRest(NOW, GROWTH, GROWING_WHOLE));
        assertNear(5, FromLevels.contributionOfRest(NOW, BEFORE, WHOLE));
        assertNear(5, FromGrowth.contributionOfRest(NOW, GROWTH, GROWING_WHOLE));
        assertNear(20, FromLevels.shareOfGrowthOfRest(NOW, BEFORE, WHOLE));
        assertNear(20, FromGrowth.shareOfGrowthOfRest(NOW, GROWTH, GROWING_WHOLE));
    }

    /** The part was 16 to 17.33, the whole 76.92 to 83.33 of today's 100. */
    @Test
    void boundsOfTheRestFollowFromThoseOfTheInputs() {
        var part = List.of(between(24, 26));
        var growth = exactly(50);
        var whole = List.of(Quantity.exactly(100), between(20, 30));
        assertBounds(9.901, 27.539, FromGrowth.growthOfRest(part, growth, whole));
        assertBounds(9.6, 19.6, FromGrowth.contributionOfRest(part, growth, whole));
    }

    /** 24 of 20 to 26 of 10; the rest 74 of 90 to 76 of 80. */
    @Test
    void boundsOfLevelsAreUsedOnce() {
        var now = List.of(between(24, 26));
        var before = List.of(between(10, 20));
        var whole = exactly(100, 100);
        assertBounds(20, 160, FromLevels.growth(now, before, List.of()));
        assertBounds(-17.778, -5, FromLevels.growthOfRest(now, before, whole));
    }

    @Test
    void oneLevelAloneGrowsAsItsRateSaysWhateverItsBounds() {
        assertBounds(16, 17, FromGrowth.growth(List.of(between(24, 26)), List.of(between(16, 17)), List.of()));
    }

    @Test
    void thereIsNoGrowthFromALevelThatMayBeZero() {
        assertThrows(
                ArithmeticException.class, () -> FromLevels.growth(NOW, List.of(between(0, 1), between(0, 1)), WHOLE));
        assertThrows(ArithmeticException.class, () -> FromLevels.growthOfRest(NOW, exactly(60, 40), WHOLE));
    }

    @Test
    void partsThatExceedTheirWholeLeaveNoGrowth() {
        assertThrows(ArithmeticException.class, () -> FromLevels.growthOfRest(exactly(90, 50), BEFORE, WHOLE));
        assertThrows(ArithmeticException.class, () -> FromGrowth.growthOfRest(exactly(90, 50), GROWTH, GROWING_WHOLE));
    }

    @Test
    void thereIsNoShareInTheGrowthOfAWholeThatDidNotGrow() {
        assertThrows(ArithmeticException.class, () -> FromLevels.shareOfGrowthOfRest(NOW, BEFORE, exactly(125, 125)));
        assertThrows(ArithmeticException.class, () -> FromGrowth.shareOfGrowthOfRest(NOW, GROWTH, exactly(125, 0)));
    }

    private static List<Quantity> exactly(long... values) {
        return LongStream.of(values).mapToObj(Quantity::exactly).toList();
    }

    private static Quantity between(long lower, long upper) {
        var middle = BigDecimal.valueOf(lower + upper).divide(BigDecimal.valueOf(2));
        return new Quantity(middle, Interval.closed(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper)));
    }

    private static void assertNear(double expected, Quantity found) {
        assertEquals(expected, found.point().doubleValue(), 1e-3);
        assertBounds(expected, expected, found);
    }

    private static void assertBounds(double lower, double upper, Quantity found) {
        assertEquals(lower, found.interval().lower().doubleValue(), 1e-3);
        assertEquals(upper, found.interval().upper().doubleValue(), 1e-3);
    }
}
