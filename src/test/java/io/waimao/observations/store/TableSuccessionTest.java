package io.waimao.observations.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.waimao.observations.Brand;
import io.waimao.observations.CompleteTable;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesFamily;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.TableScope;
import io.waimao.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableSuccessionTest {

    private static final TableScope SCOPE = new TableScope(
            SeriesFamily.of(new SeriesKey("CN-XZ", Flow.EXPORT, "W", "_T", Brand.TOTAL, Measure.VALUE, Unit.CNY)),
            Period.parse("2025-01"));

    private static LocalDate on(int day) {
        return LocalDate.of(2025, 3, day);
    }

    private static CompleteTable table(TableScope scope, String source, int day) {
        return new CompleteTable(scope, source, on(day), true, true);
    }

    private static @Nullable LocalDate until(String source, CompleteTable... tables) {
        return new TableSuccession(List.of(tables)).countsUntil(SCOPE, source);
    }

    @Test
    void aTableCountsUntilTheNextOne() {
        var first = table(SCOPE, "first", 1);
        var second = table(SCOPE, "second", 10);
        var third = table(SCOPE, "third", 20);
        assertEquals(on(10), until("first", third, first, second));
        assertEquals(on(20), until("second", third, first, second));
        assertNull(until("third", third, first, second));
    }

    @Test
    void ofOneDayTheLastBySourceReplacesTheOthers() {
        assertEquals(on(1), until("a", table(SCOPE, "a", 1), table(SCOPE, "b", 1)));
        assertNull(until("b", table(SCOPE, "a", 1), table(SCOPE, "b", 1)));
    }

    @Test
    void figuresOutsideCompleteTablesCountForGood() {
        assertNull(until("press", table(SCOPE, "a", 1), table(SCOPE, "b", 2)));
    }

    @Test
    void tablesOfOtherPeriodsAndFamiliesDoNotReplaceIt() {
        var later = new TableScope(SCOPE.family(), Period.parse("2025-02"));
        var imports = new TableScope(
                SeriesFamily.of(SCOPE.family().series("US", "84").withFlow(Flow.IMPORT)), SCOPE.period());
        assertNull(until("a", table(SCOPE, "a", 1), table(later, "b", 2), table(imports, "b", 2)));
    }
}
