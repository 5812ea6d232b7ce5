package io.waimao.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurrentPublicationTest {

    private static final SeriesKey KEY =
            new SeriesKey("CN-ZJ", Flow.EXPORT, "ASEAN", "_T", Brand.TOTAL, Measure.VALUE, Unit.CNY);

    private static final Observation TABLE = figure("390.04", Qualifier.EXACT, "390.04", "390.04", 3, "customs");

    private static Observation figure(
            @Nullable String value,
            Qualifier qualifier,
            @Nullable String lower,
            @Nullable String upper,
            int day,
            String source) {
        return new Observation(
                KEY,
                Period.parse("2025-08"),
                new BoundedValue(number(value), number(lower), number(upper), qualifier, Unit.CNY, null),
                ObservationStatus.NORMAL,
                source.equals("customs") ? Confidence.HIGH : Confidence.MEDIUM,
                source,
                null,
                LocalDate.of(2025, 9, day),
                null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Observation between(int lower, int upper, int day, String source) {
        return figure(null, Qualifier.BETWEEN, lower + "", upper + "", day, source);
    }

    private static void assertCurrent(Observation current, List<Observation> agreeing, Observation... publications) {
        var choice = CurrentPublication.of(List.of(publications)).orElseThrow();
        assertEquals(current.getCode(), choice.current().getCode());
        assertEquals(agreeing, choice.agreeing());
    }

    @Test
    void noneIsCurrentAmongNone() {
        assertTrue(CurrentPublication.of(List.of()).isEmpty());
    }

    @Test
    void theOnlyOneIsCurrent() {
        assertCurrent(TABLE, List.of(), TABLE);
    }

    @Test
    void aRoundedPressFigureDoesNotHideTheTableItWasRoundedFrom() {
        var press = figure("390", Qualifier.ROUNDED, "389.5", "390.5", 20, "press");
        assertCurrent(TABLE, List.of(press), TABLE, press);
        assertCurrent(TABLE, List.of(press), press, TABLE);
    }

    @Test
    void aTableAfterTheRoundedPressFigureIsCurrentToo() {
        var press = figure("390", Qualifier.ROUNDED, "389.5", "390.5", 1, "press");
        assertCurrent(TABLE, List.of(press), press, TABLE);
    }

    @Test
    void aRevisionReplacesWhatItContradicts() {
        var revised = figure("391.2", Qualifier.EXACT, "391.2", "391.2", 20, "customs-revised");
        assertCurrent(revised, List.of(), TABLE, revised);
    }

    @Test
    void aRoundedRevisionReplacesTheTableThatItContradicts() {
        var press = figure("392", Qualifier.ROUNDED, "391.5", "392.5", 20, "press");
        assertCurrent(press, List.of(), TABLE, press);
    }

    @Test
    void agreementIsThatWithTheLatestOne() {
        var first = between(10, 12, 1, "a");
        var second = between(11, 15, 2, "b");
        var third = between(13, 20, 3, "c");
        assertCurrent(first, List.of(second), first, second);
        assertCurrent(second, List.of(third), first, second, third);
    }

    @Test
    void theOthersThatAgreeComeTheLatestFirst() {
        var first = between(380, 400, 1, "a");
        var second = between(385, 400, 2, "b");
        var last = between(380, 399, 4, "d");
        assertCurrent(TABLE, List.of(last, second, first), second, first, last, TABLE);
    }

    @Test
    void ofEquallyPreciseOnesTheLatestIsCurrent() {
        var again = figure("390.04", Qualifier.EXACT, "390.04", "390.0400", 5, "again");
        assertCurrent(again, List.of(TABLE), again, TABLE);
    }

    @Test
    void ofEquallyPreciseOnesOfOneDayTheLastBySourceIsCurrent() {
        var same = figure("390.04", Qualifier.EXACT, "390.04", "390.04", 3, "a-source");
        assertCurrent(TABLE, List.of(same), same, TABLE);
    }

    @Test
    void ofOneDayTheLastBySourceIsTheRevision() {
        var other = figure("391", Qualifier.EXACT, "391", "391", 3, "zz");
        assertCurrent(other, List.of(), TABLE, other);
    }

    @Test
    void aBoundOnOneSideIsLessPreciseThanAnyInterval() {
        var more = figure(null, Qualifier.MORE_THAN, "390", null, 20, "press");
        var wide = between(0, 1_000_000, 1, "wide");
        assertCurrent(TABLE, List.of(more), TABLE, more);
        assertCurrent(wide, List.of(more), wide, more);
    }

    @Test
    void anExcludedBoundIsNoCommonValue() {
        var more = figure(null, Qualifier.MORE_THAN, "390.04", null, 20, "press");
        assertCurrent(more, List.of(), TABLE, more);
    }

    @Test
    void ofBoundsOnOneSideTheLatestIsCurrent() {
        var more = figure(null, Qualifier.MORE_THAN, "100", null, 1, "more");
        var less = figure(null, Qualifier.LESS_THAN, null, "200", 2, "less");
        assertCurrent(less, List.of(more), more, less);
    }

    @Test
    void itsConfidenceIsTheBestOfAllAgreeingPublications() {
        var press = figure("390.04", Qualifier.EXACT, "390.04", "390.04", 20, "press");
        var choice = CurrentPublication.of(List.of(TABLE, press)).orElseThrow();
        assertEquals("press", choice.current().sourceCode());
        assertEquals(Confidence.HIGH, choice.current().confidence());
        assertEquals(Confidence.HIGH, choice.agreeing().get(0).confidence());
        var revised = figure("400", Qualifier.EXACT, "400", "400", 21, "press");
        assertEquals(
                Confidence.MEDIUM,
                CurrentPublication.of(List.of(TABLE, revised))
                        .orElseThrow()
                        .current()
                        .confidence());
    }

    @Test
    void oneOfEachSeriesAndPeriodIsThePublishedOneBeforeDerivedOnes() {
        var derived = new Observation(
                KEY,
                TABLE.period(),
                TABLE.value(),
                ObservationStatus.NORMAL,
                Confidence.HIGH,
                "zz",
                null,
                LocalDate.of(2026, 1, 1),
                null,
                Derivation.STORED);
        assertEquals(List.of(TABLE), CurrentPublication.oneEach(List.of(derived, TABLE)));
        assertSame(derived, CurrentPublication.oneEach(List.of(derived)).get(0));
        var elsewhere = new Observation(
                KEY.withMarket("US"),
                TABLE.period(),
                TABLE.value(),
                ObservationStatus.NORMAL,
                Confidence.HIGH,
                "customs",
                null,
                TABLE.knownFrom(),
                null);
        assertEquals(List.of(elsewhere, TABLE), CurrentPublication.oneEach(List.of(elsewhere, derived, TABLE)));
    }
}
