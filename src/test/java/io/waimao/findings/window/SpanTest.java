package io.waimao.findings.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.observations.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static Checked coverage(int rows, int first, int last) {
        return new Checked("CN-ZJ", rows, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), true);
    }

    @Test
    void theWholeReachesFromTheFirstToTheLastDayOfAll() {
        var whole = Span.whole(List.of(coverage(1, 2021, 2022), coverage(1, 2022, 2024)));
        assertEquals(new Span(LocalDate.of(2021, 1, 1), 48), whole);
        assertEquals(LocalDate.of(2024, 12, 31), whole.last());
    }

    @Test
    void everyPeriodBelongsToOneMonth() {
        var months = new Span(LocalDate.of(2023, 1, 1), 24).monthByMonth();
        assertEquals(24, months.size());
        for (var code : List.of("2023", "2024-02", "2024-01-01/P8M", "2023-07-01/P12M")) {
            var period = Period.parse(code);
            assertEquals(1, months.stream().filter(month -> month.has(period)).count());
        }
    }

    @Test
    void theSameMonthsOfTwoYearsBeforeEndOnTheirOwnLastDay() {
        var leapDay = new Span(LocalDate.of(2024, 2, 1), 1);
        assertEquals(
                List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2023, 2, 28), LocalDate.of(2022, 2, 28)),
                leapDay.withYearsBefore().map(Span::last).toList());
    }
}
