package io.waimao.ingestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
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
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureBytesTest {

    private static final BoundedValue MORE = new BoundedValue(
            null, new BigDecimal("-0.0000000001"), null, Qualifier.MORE_THAN, Unit.PERCENT, "多 “more”");

    private static Observation figure(String sector, String period, String source) {
        return new Observation(
                new SeriesKey("CN-ZJ", Flow.TRADE, "US", sector, Brand.OEM, Measure.GROWTH_YOY, Unit.PERCENT),
                Period.parse(period),
                MORE,
                ObservationStatus.PROVISIONAL,
                Confidence.LOW,
                source,
                "€".repeat(2000),
                LocalDate.of(1949, 10, 1),
                null);
    }

    @Test
    void readingReturnsTheWrittenFigures() {
        var bytes = new FigureBytes();
        for (var figure : List.of(
                figure("85", "2024-01-01/P120M", "a"),
                figure("85", "2024", "b"),
                figure("NEW_THREE", "1900-12", "b"))) {
            var read = bytes.read(bytes.write(figure, 20_000_000));
            assertEquals(figure, read.figure());
            assertEquals(20_000_000, read.number());
        }
    }

    @Test
    void enterpriseTypeAndRegimeAreKept() {
        var bytes = new FigureBytes();
        var total = figure("85", "2024", "a");
        for (var key : List.of(
                total.key(),
                total.key().withEnterprise(Enterprise.FOREIGN),
                total.key().withRegime(CustomsRegime.BONDED),
                total.key().withEnterprise(Enterprise.OTHER).withRegime(CustomsRegime.OTHER))) {
            var figure = new Observation(
                    key,
                    total.period(),
                    total.value(),
                    total.status(),
                    total.confidence(),
                    total.sourceCode(),
                    null,
                    total.knownFrom(),
                    null);
            assertEquals(figure, bytes.read(bytes.write(figure, 1)).figure());
        }
    }

    @Test
    void theOrderIsThatOfSeriesThenPeriodThenSourceThenLine() {
        var bytes = new FigureBytes();
        var ordered = List.of(
                bytes.write(figure("85", "2023-02", "b"), 9),
                bytes.write(figure("85", "2023", "a"), 8) /* starts later than none, but ends later */,
                bytes.write(figure("85", "2024-01", "b"), 7),
                bytes.write(figure("85", "2024", "a"), 300),
                bytes.write(figure("85", "2024", "ab"), 5),
                bytes.write(figure("85", "2024", "b"), 6),
                bytes.write(figure("85", "2024", "b"), 301),
                bytes.write(figure("8507", "2001", "a"), 1));
        var sorted = ordered.stream().sorted(Arrays::compareUnsigned).toList();
        assertEquals(
                List.of(8, 9, 7, 300, 5, 6, 301, 1),
                sorted.stream().map(record -> bytes.read(record).number()).toList());
        assertTrue(sorted.size() == ordered.size());
    }
}
