package io.waimao.ingestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.ingestion.csv.Faults;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddedFiguresTest {

    private final List<String> sums = new ArrayList<>();
    private final Faults faults = new Faults();
    private final AddedFigures added = new AddedFigures(
            (figure, line) ->
                    sums.add(figure.key().sector() + " " + figure.value().value() + " " + figure.status() + " " + line),
            "file.csv",
            faults);
    private long line;

    @Test
    void figuresOfOneKeyBecomeTheirSumOnTheFirstLine() {
        take("84", 1, "a");
        take("85", 2, "a");
        take("85", 3, "b");
        take("85", 4, "c");
        added.end();
        assertEquals(List.of("84 1 NORMAL 1", "85 9 NORMAL 2"), sums);
        assertEquals(2, added.added());
        assertTrue(faults.isEmpty());
    }

    @Test
    void aSumWithAFigureWithoutAValueIsLeftOutAndOnlyThatIsCounted() {
        take("84", null, "a");
        take("84", null, "b");
        take("85", 2, "a");
        take("85", null, "b");
        take("85", 4, "c");
        take("86", null, "a");
        take("86", 1, "b");
        added.end();
        assertEquals(List.of(), sums);
        assertEquals(0, added.added());
        assertEquals(2, added.leftOut());
    }

    @Test
    void theSumWithAnEstimateIsAnEstimate() {
        take("85", 2, "a");
        take(ObservationStatus.ESTIMATED, "85", 3, "b");
        take("85", 1, "c");
        added.end();
        assertEquals(List.of("85 6 ESTIMATED 1"), sums);
    }

    @Test
    void theSameTwiceIsOneFaultOfTheFigureWithAValue() {
        take("85", 2, "a");
        take("85", 2, "a");
        take("86", null, "a");
        take("86", null, "a");
        added.end();
        assertEquals(1, faults.total());
    }

    private void take(String sector, @Nullable Integer value, String detail) {
        take(ObservationStatus.NORMAL, sector, value, detail);
    }

    private void take(ObservationStatus status, String sector, @Nullable Integer value, String detail) {
        var number = value == null ? null : BigDecimal.valueOf(value);
        added.take(
                new Observation(
                        new SeriesKey("CN", Flow.EXPORT, "US", sector, Brand.TOTAL, Measure.QUANTITY, Unit.KILOGRAMS),
                        Period.year(2024),
                        new BoundedValue(
                                number,
                                number,
                                number,
                                value == null ? Qualifier.NOT_QUANTIFIED : Qualifier.EXACT,
                                Unit.KILOGRAMS,
                                null),
                        status,
                        Confidence.HIGH,
                        "a",
                        detail,
                        LocalDate.of(2026, 1, 5),
                        null),
                ++line);
    }
}
