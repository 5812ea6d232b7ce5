package io.waimao.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurrentDaysTest {

    private static final Publication TABLE = publication(100, 100, 3, "table");

    private final Map<Publication, @Nullable LocalDate> publications = new HashMap<>();

    private static Publication publication(int lower, int upper, int day, String source) {
        return new Publication(Interval.closed(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper)), on(day), source);
    }

    private static LocalDate on(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private Publication published(Publication publication) {
        publications.put(publication, null);
        return publication;
    }

    private Publication publishedUntil(int day, Publication publication) {
        publications.put(publication, on(day));
        return publication;
    }

    private void assertCurrent(int from, @Nullable Integer until, Publication publication) {
        assertEquals(
                new CurrentDays(on(from), until == null ? null : on(until)),
                CurrentDays.of(publications).get(publication));
    }

    private void assertNeverCurrent(Publication publication) {
        assertEquals(
                new CurrentDays(null, publication.knownFrom()),
                CurrentDays.of(publications).get(publication));
    }

    @Test
    void theOnlyPublicationIsCurrentFromItsDayOn() {
        assertCurrent(3, null, published(TABLE));
        assertEquals(CurrentDays.since(on(3)), CurrentDays.between(on(3), null));
    }

    @Test
    void aRevisionIsCurrentFromItsDayOnAndWhatItContradictsUntilThen() {
        published(TABLE);
        var revised = published(publication(110, 110, 10, "revised"));
        assertCurrent(3, 10, TABLE);
        assertCurrent(10, null, revised);
    }

    @Test
    void aRoundedFigureAfterTheTableNeverIsCurrent() {
        published(TABLE);
        var press = published(publication(95, 105, 10, "press"));
        assertCurrent(3, null, TABLE);
        assertNeverCurrent(press);
    }

    @Test
    void whatAnotherOfItsDayContradictsNeverIsCurrent() {
        published(TABLE);
        var other = published(publication(110, 110, 3, "z"));
        assertNeverCurrent(TABLE);
        assertCurrent(3, null, other);
    }

    @Test
    void aPublicationMayBecomeCurrentLongAfterItsDay() {
        var first = published(publication(10, 12, 1, "a"));
        var second = published(publication(11, 15, 2, "b"));
        var third = published(publication(13, 20, 3, "c"));
        assertCurrent(1, 3, first);
        assertCurrent(3, null, second);
        assertNeverCurrent(third);
    }

    @Test
    void aPublicationThatBecomesCurrentAgainIsSoSinceThatDay() {
        var first = published(publication(10, 11, 1, "a"));
        var second = published(publication(14, 16, 2, "b"));
        var third = published(publication(11, 16, 3, "c"));
        assertCurrent(3, null, first);
        assertCurrent(2, 3, second);
        assertNeverCurrent(third);
    }

    @Test
    void aFigureThatALaterTableOmitsIsCurrentUntilThen() {
        publishedUntil(20, TABLE);
        assertCurrent(3, 20, TABLE);
        assertEquals(new CurrentDays(on(3), on(20)), CurrentDays.between(on(3), on(20)));
    }

    @Test
    void anOmittedFigureMakesTheOneItHidCurrent() {
        publishedUntil(20, TABLE);
        var press = published(publication(95, 105, 10, "press"));
        assertCurrent(3, 20, TABLE);
        assertCurrent(20, null, press);
    }

    @Test
    void whatALaterTableOfTheSameDayLeavesOutNeverIsCurrent() {
        publishedUntil(3, TABLE);
        assertNeverCurrent(TABLE);
        assertEquals(new CurrentDays(null, on(3)), CurrentDays.between(on(3), on(3)));
    }
}
