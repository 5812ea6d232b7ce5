package io.waimao.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodGraphTest {

    private static final SeriesKey EXPORTS =
            new SeriesKey("CN-SX", Flow.EXPORT, "W", "_T", Brand.TOTAL, Measure.VALUE, Unit.CNY);

    private static Observation known(String period, @Nullable Integer lower, @Nullable Integer upper) {
        var isExact = lower != null && lower.equals(upper);
        return new Observation(
                EXPORTS,
                Period.parse(period),
                new BoundedValue(
                        isExact ? number(lower) : null,
                        number(lower),
                        number(upper),
                        isExact ? Qualifier.EXACT : upper == null ? Qualifier.MORE_THAN : Qualifier.BETWEEN,
                        Unit.CNY,
                        null),
                ObservationStatus.NORMAL,
                Confidence.HIGH,
                "customs",
                null,
                LocalDate.of(2025, 9, 1),
                null);
    }

    private static Observation known(String period, int value) {
        return known(period, value, value);
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static Path path(String period, Observation... figures) {
        return new PeriodGraph(LocalDate.of(2025, 1, 1), Arrays.asList(figures))
                .path(Period.parse(period))
                .orElseThrow();
    }

    private static List<String> periods(Path path) {
        return path.figures().stream().map(figure -> figure.period().getCode()).toList();
    }

    @Test
    void aMonthIsTheYearToDateLessTheYearToDateBeforeIt() {
        var august = path("2025-08", known("2025-01-01/P7M", 700), known("2025-01-01/P8M", 830));
        assertEquals(new BigDecimal("130"), august.value().point());
        assertEquals(
                new Text(
                        "August 2025 = January to August 2025 - January to July 2025",
                        "2025年8月 = 2025年1至8月 - 2025年1至7月"),
                august.formula(Period.parse("2025-08")));
    }

    @Test
    void januaryAndFebruaryTogetherJoinTheMonthsAfterThem() {
        var quarter = path("2025-Q1", known("2025-01-01/P2M", 200), known("2025-03", 110));
        assertEquals(new BigDecimal("310"), quarter.value().point());
        assertEquals(
                new Text("the first quarter of 2025 = the sum of its parts", "2025年第一季度 = 各部分之和"),
                quarter.formula(Period.parse("2025-Q1")));
    }

    @Test
    void aSumComesBeforeADifference() {
        var quarter = path(
                "2025-Q2",
                known("2025-04", 1),
                known("2025-05", 2),
                known("2025-06", 3),
                known("2025-Q1", 10),
                known("2025-S1", 99));
        assertEquals(List.of("2025-04", "2025-05", "2025-06"), periods(quarter));
    }

    @Test
    void ofTwoSumsTheNarrowerOneIsTaken() {
        var half = path(
                "2025-S1",
                known("2025-Q1", 90, 110),
                known("2025-01", 30),
                known("2025-02", 30),
                known("2025-03", 41),
                known("2025-Q2", 100));
        assertEquals(List.of("2025-01", "2025-02", "2025-03", "2025-Q2"), periods(half));
    }

    @Test
    void ofTwoEquallyNarrowSumsTheShorterOneIsTaken() {
        var half = path(
                "2025-S1",
                known("2025-Q1", 100),
                known("2025-01", 30),
                known("2025-02", 30),
                known("2025-03", 40),
                known("2025-Q2", 100));
        assertEquals(List.of("2025-Q1", "2025-Q2"), periods(half));
    }

    @Test
    void anEdgeWithoutABoundIsTheLastResort() {
        var year = path("2025", known("2025-S1", 10, null), known("2025-S2", 5));
        assertEquals(
                new Interval(new BigDecimal("15"), null, true, false),
                year.value().interval());
        var other = path(
                "2025",
                known("2025-S1", 10, null),
                known("2025-S2", 5),
                known("2025-01-01/P8M", 20),
                known("2025-07", 3),
                known("2025-08", 4));
        assertEquals(List.of("2025-01-01/P8M", "2025-08", "2025-07", "2025-S2"), periods(other));
        assertEquals(new BigDecimal("18"), other.value().point());
    }

    @Test
    void theFigureOfThePeriodItselfIsNoPathThroughIt() {
        assertTrue(new PeriodGraph(LocalDate.of(2025, 1, 1), List.of(known("2025-Q1", 1)))
                .path(Period.parse("2025-Q1"))
                .isEmpty());
    }

    @Test
    void whatNoPeriodsReachIsUnknown() {
        assertTrue(new PeriodGraph(LocalDate.of(2025, 1, 1), List.of(known("2025-01", 1), known("2025-03", 1)))
                .path(Period.parse("2025-Q1"))
                .isEmpty());
    }
}
