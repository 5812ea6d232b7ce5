package io.waimao.observations;

import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Benchmarks the operations of an indicator on its figures. */
@State(Scope.Benchmark)
public class FiguresJmh {

    private final Quantity part = figure("390.04", "390.035", "390.045");
    private final Quantity whole = figure("2790", "2785", "2795");
    private final Quantity change = figure("-4.8", "-4.85", "-4.75");
    private final SeriesKey key =
            new SeriesKey("CN-ZJ", Flow.EXPORT, "ASEAN", "_T", Brand.TOTAL, Measure.VALUE, Unit.CNY);

    private static Quantity figure(String value, String lower, String upper) {
        return new Quantity(new BigDecimal(value), Interval.closed(new BigDecimal(lower), new BigDecimal(upper)));
    }

    @Benchmark
    public Quantity shareOfAWhole() {
        return part.dividedBy(whole).inPercent();
    }

    @Benchmark
    public Quantity levelBeforeItFell() {
        return Growth.levelBefore(part, change);
    }

    @Benchmark
    public Quantity productOfEitherSign() {
        return part.times(change);
    }

    @Benchmark
    public BoundedValue roundedOutwards() {
        return BoundedValue.computed(part.dividedBy(whole), Unit.PERCENT);
    }

    @Benchmark
    public List<Period> periodsFromTexts() {
        return List.of(Period.parse("2025"), Period.parse("2025-S1"), Period.parse("2025-01-01/P9M"));
    }

    @Benchmark
    public String codeOfASeries() {
        return key.code();
    }
}
