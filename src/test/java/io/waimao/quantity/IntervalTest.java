package io.waimao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws that hold for all intervals. */
class IntervalTest {

    /** An interval and a value in it. */
    private record Sample(Interval interval, BigDecimal value) {}

    private static final int TRIALS = 2000;

    @Test
    void resultsForValuesLieInTheResultInterval() {
        IntStream.range(0, TRIALS).forEach(seed -> tryOperations(new Random(seed)));
    }

    private static void tryOperations(Random random) {
        var a = sample(random);
        var b = sample(random);
        assertHolds(a.value.add(b.value), a.interval.plus(b.interval));
        assertHolds(a.value.subtract(b.value), a.interval.minus(b.interval));
        assertHolds(a.value.multiply(b.value), a.interval.times(b.interval));
        assertHolds(a.value, a.interval.hull(b.interval));
        assertHolds(b.value, a.interval.hull(b.interval));
        if (!holds(b.interval, BigDecimal.ZERO)) {
            assertHolds(a.value.divide(b.value, Quantity.PRECISION), a.interval.dividedBy(b.interval));
        }
    }

    @Test
    void theHullReachesFromTheLowestToTheHighestBound() {
        var oneToTwo = new Interval(BigDecimal.ONE, BigDecimal.valueOf(2), true, false);
        var fourToFive = new Interval(BigDecimal.valueOf(4), BigDecimal.valueOf(5), false, true);
        var hull = new Interval(BigDecimal.ONE, BigDecimal.valueOf(5), true, true);
        assertEquals(hull, oneToTwo.hull(fourToFive));
        assertEquals(hull, fourToFive.hull(oneToTwo));
        assertEquals(
                Interval.closed(BigDecimal.ONE, null),
                Interval.closed(BigDecimal.ONE, null).hull(oneToTwo));
    }

    @Test
    void theProductIsTheSameWhicheverFactorHasTheSign() {
        IntStream.range(0, TRIALS).forEach(seed -> tryProducts(new Random(seed)));
    }

    private static void tryProducts(Random random) {
        var a = sample(random).interval;
        var b = sample(random).interval;
        assertSame(a.times(b), a.negate().times(b).negate());
        assertSame(a.times(b), b.times(a));
        assertSame(a.times(b), a.negate().times(b.negate()));
    }

    @Test
    void aProductExcludesTheBoundsThatAFactorExcludes() {
        var between = new Interval(new BigDecimal(2), new BigDecimal(3), true, false);
        var five = Interval.exactly(new BigDecimal(5));
        assertSame(new Interval(BigDecimal.TEN, new BigDecimal(15), true, false), between.times(five));
    }

    @Test
    void aFactorThatMayBeZeroMakesAProductOfZero() {
        var upToZero = Interval.closed(new BigDecimal(-1), BigDecimal.ZERO);
        var between = new Interval(new BigDecimal(2), new BigDecimal(3), true, true);
        assertSame(new Interval(new BigDecimal(-3), BigDecimal.ZERO, true, false), upToZero.times(between));
    }

    @Test
    void timesTenIsExact() {
        var interval = new Interval(new BigDecimal("0.1234567890123456789012345678901234567890"), null, true, false);
        assertEquals(
                new BigDecimal("12.34567890123456789012345678901234567890"),
                interval.timesTen(2).lower());
        assertEquals(interval, interval.timesTen(2).timesTen(-2));
    }

    private static Sample sample(Random random) {
        var value = number(random);
        var lower =
                random.nextInt(8) == 0 ? null : value.subtract(number(random).abs());
        var upper = random.nextInt(8) == 0 ? null : value.add(number(random).abs());
        var lowerOpen = lower != null && lower.compareTo(value) < 0 && random.nextBoolean();
        var upperOpen = upper != null && upper.compareTo(value) > 0 && random.nextBoolean();
        return new Sample(new Interval(lower, upper, lowerOpen, upperOpen), value);
    }

    /** Sometimes zero, otherwise of few digits, so that bounds coincide. */
    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(-20, 21), random.nextInt(3));
    }

    private static void assertHolds(BigDecimal value, Interval interval) {
        assertTrue(holds(interval, value), () -> value + " in " + interval);
    }

    private static boolean holds(Interval interval, BigDecimal value) {
        return interval.encloses(Interval.exactly(value));
    }

    private static void assertSame(Interval expected, Interval actual) {
        assertEquals(text(expected), text(actual));
    }

    private static String text(Interval interval) {
        return (interval.lowerOpen() ? "(" : "[") + text(interval.lower()) + ", " + text(interval.upper())
                + (interval.upperOpen() ? ")" : "]");
    }

    private static String text(@Nullable BigDecimal bound) {
        return bound == null ? "none" : bound.stripTrailingZeros().toPlainString();
    }
}
