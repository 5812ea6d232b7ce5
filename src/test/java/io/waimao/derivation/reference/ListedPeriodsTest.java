package io.waimao.derivation.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.derivation.Derivations;
import io.waimao.derivation.FigureSource;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Listing the periods of a series first makes lookups faster and changes no figure. */
@QuarkusTest
@TestProfile(Stewarded.class)
class ListedPeriodsTest {

    private static final int ROWS = 300;
    private static final int QUESTIONS = 60;
    private static final int YEAR = 12;

    @Inject
    Derivations derivations;

    private final Codes codes = Codes.shipped();
    private final Rows shipped = Rows.shipped();

    static LongStream seeds() {
        return ReferenceTest.seeds();
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresAreTheSameWithAndWithoutTheListOfTheirPeriods(long seed) {
        var data = new RandomData(codes, seed, ROWS);
        Steward.post("sources", data.sources());
        Steward.post("observations", RandomData.HEADER + String.join("", data.rows()));
        var sources = Csv.parse(data.sources());
        var rows = Csv.parse(RandomData.HEADER + String.join("", data.rows()));
        var own = Rows.none().addSources(sources).addRows(rows).all();
        var reference = new Reference(
                codes, shipped.copy().addSources(sources).addRows(rows).all());
        var known = 0;
        for (var question : new Questions(codes, data, own, reference, seed).some(QUESTIONS)) {
            if (question instanceof Question.OfFigure of && of.period() != null) {
                var series = series(of.key());
                var periods = periods(of.period());
                var without = derivations.ask(of.asOf(), List.of(), figures -> figures(figures, series, periods));
                var with = derivations.ask(of.asOf(), List.of(), figures -> {
                    figures.periods(series);
                    return figures(figures, series, periods);
                });
                assertEquals(without, with, question::toString);
                known += without.size();
            }
        }
        assertTrue(known > QUESTIONS, "few figures were compared");
    }

    private static Map<Period, Observation> figures(FigureSource figures, SeriesKey series, List<Period> periods) {
        var found = new LinkedHashMap<Period, Observation>();
        periods.forEach(period -> figures.figure(series, period).ifPresent(figure -> found.put(period, figure)));
        return found;
    }

    /** The period, and all that lie within its year. */
    private static List<Period> periods(Period asked) {
        var january = LocalDate.of(asked.start().getYear(), 1, 1);
        var ofYear = IntStream.range(0, YEAR).boxed().flatMap(from -> IntStream.rangeClosed(1, YEAR - from)
                .mapToObj(months -> new Period(january.plusMonths(from), months)));
        return Stream.concat(Stream.of(asked), ofYear).distinct().toList();
    }

    private static SeriesKey series(Key key) {
        return new SeriesKey(
                key.area(),
                Flow.valueOf(key.flow()),
                key.market(),
                key.sector(),
                named(Brand.values(), Brand::code, key.brand()),
                named(Enterprise.values(), Enterprise::code, key.enterprise()),
                named(CustomsRegime.values(), CustomsRegime::code, key.regime()),
                Measure.valueOf(key.measure()),
                Unit.valueOf(key.unit()));
    }

    private static <T> T named(T[] values, Function<T, String> code, String wanted) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
