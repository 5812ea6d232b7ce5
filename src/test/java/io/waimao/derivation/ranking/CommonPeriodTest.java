package io.waimao.derivation.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Frequency;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommonPeriodTest {

    private final List<String> counted = new ArrayList<>();

    @Test
    void thePeriodWithTheMostFiguresCounts() {
        assertEquals("2023", common(null, Map.of("2022", 2, "2023", 3, "2024", 1)));
    }

    @Test
    void ofPeriodsWithAsManyFiguresTheLatestCounts() {
        assertEquals("2024", common(null, Map.of("2022", 3, "2023", 3, "2024", 3)));
        assertEquals("2024", common(null, Map.of("2024", 3, "2024-12", 3, "2024-Q4", 3)));
    }

    /** All may have figures for 2024, but only one has. */
    @Test
    void figuresThatAreOnlyPossibleDoNotCount() {
        var possible = Map.of("2022", 3, "2023", 2, "2024", 3);
        assertEquals("2023", common(null, possible, Map.of("2022", 1, "2023", 2, "2024", 1)));
    }

    @Test
    void aPeriodWithoutFiguresNeverCounts() {
        assertEquals("none", common(null, Map.of("2024", 3), Map.of("2024", 0)));
        assertEquals("none", common(null, Map.of()));
    }

    @Test
    void aFrequencyRestrictsThePeriods() {
        assertEquals("2023-Q1", common(Frequency.QUARTERLY, Map.of("2023-Q1", 1, "2024", 3)));
    }

    @Test
    void periodsThatCannotBeBetterAreNotCounted() {
        common(null, Map.of("2021", 1, "2022", 3, "2023", 3, "2024", 2));
        assertEquals(List.of("2023"), counted);
    }

    private String common(@Nullable Frequency frequency, Map<String, Integer> possible) {
        return common(frequency, possible, possible);
    }

    /**
     * @param possible the number of series that may have a figure, by period
     * @param known the number of those that have one
     */
    private String common(@Nullable Frequency frequency, Map<String, Integer> possible, Map<String, Integer> known) {
        var series = Stream.of("CN-BJ", "CN-GD", "CN-ZJ")
                .map(CommonPeriodTest::exports)
                .toList();
        var found = new CommonPeriod(
                        one -> possible.entrySet().stream()
                                .filter(entry -> series.indexOf(one) < entry.getValue())
                                .map(entry -> Period.parse(entry.getKey()))
                                .toList(),
                        period -> count(period, known))
                .of(series, frequency);
        return found.map(Period::getCode).orElse("none");
    }

    private int count(Period period, Map<String, Integer> known) {
        counted.add(period.getCode());
        return Optional.ofNullable(known.get(period.getCode())).orElseThrow();
    }

    private static SeriesKey exports(String area) {
        return new SeriesKey(area, Flow.EXPORT, "W", "_T", Brand.TOTAL, Measure.VALUE, Unit.CNY);
    }
}
