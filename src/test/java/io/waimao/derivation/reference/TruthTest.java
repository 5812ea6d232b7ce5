package io.waimao.derivation.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures derived by the reference from consistent rows contain the true value. */
class TruthTest {

    private static final int ROWS = 150;
    private static final int QUESTIONS = 150;
    private static final int MANY = 20;

    private final Codes codes = Codes.shipped();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 4, 5, 6})
    void derivedFiguresHoldTheTruth(long seed) {
        var data = new RandomData(codes, seed, ROWS, false);
        var rows = Rows.none()
                .addSources(Csv.parse(data.sources()))
                .addRows(Csv.parse(RandomData.HEADER + String.join("", data.rows())))
                .all();
        var reference = new Reference(codes, rows);
        var derived = 0;
        for (var known : all(reference, new Questions(codes, data, rows, reference, seed).some(QUESTIONS))) {
            var truth = truth(data, known.place());
            if (known.derived()
                    && !known.converted()
                    && truth.isPresent()
                    && isSteady(data, known.place().key())) {
                derived++;
                assertTrue(holds(known.value().interval(), truth.get()), () -> known + " is " + truth.get());
            }
        }
        assertTrue(derived >= MANY, derived + " derived figures");
    }

    /** The trade of a group over a change of its membership is not the sum of its members' trade. */
    private boolean isSteady(RandomData data, Key key) {
        return !codes.isGroup(key.market())
                || codes.members(key.market(), new Period(LocalDate.of(data.firstYear() - 1, 1, 1), 48))
                                .equals(codes.members(key.market(), Period.year(data.firstYear() - 1)))
                        && codes.members(key.market(), Period.year(data.firstYear() - 1))
                                .equals(codes.members(key.market(), Period.year(data.firstYear() + 2)));
    }

    private static List<Known> all(Reference reference, List<Question> questions) {
        var all = new ArrayList<Known>();
        for (var question : questions) {
            if (question instanceof Question.OfFigure of) {
                reference.figure(of.key(), of.period(), of.asOf()).ifPresent(all::add);
            } else if (question instanceof Question.OfSeries of) {
                all.addAll(reference.series(of.key(), of.asOf()));
            } else if (question instanceof Question.OfParts of) {
                var parts = reference.on(of.asOf()).breakdown(of.parts());
                parts.parts().forEach(part -> part.value().ifPresent(all::add));
                parts.total().ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<BigDecimal> truth(RandomData data, Place place) {
        var key = place.key();
        var currency = key.with("VALUE", "USD");
        return switch (key.measure()) {
            case "VALUE", "QUANTITY" ->
                key.flow().equals("OUTWARD_INVESTMENT") ? Optional.empty() : Optional.of(data.truth(place));
            case "GROWTH_YOY" ->
                ratio(data, place.with(currency), place.with(currency).yearBefore(), true);
            case "SHARE_OF_FLOW" -> ratio(data, place.with(currency), place.with(currency.whole()), false);
            case "NATIONAL_SHARE" ->
                ratio(data, place.with(currency), place.with(currency.withArea(Key.NATION)), false);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> ratio(RandomData data, Place now, Place before, boolean growth) {
        var divisor = data.truth(before);
        if (divisor.signum() <= 0 || now.key().flow().equals("OUTWARD_INVESTMENT")) {
            return Optional.empty();
        }
        var ratio = data.truth(now).divide(divisor, MathContext.DECIMAL128).movePointRight(2);
        return Optional.of(growth ? ratio.subtract(BigDecimal.valueOf(100)) : ratio);
    }

    private static boolean holds(Interval interval, BigDecimal truth) {
        var down = truth.setScale(12, RoundingMode.DOWN);
        return (interval.lower() == null || interval.lower().compareTo(truth) <= 0)
                && (interval.upper() == null || interval.upper().compareTo(down) >= 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3})
    void aSeedMakesTheSameRowsAgain(long seed) {
        assertEquals(new RandomData(codes, seed, ROWS).rows(), new RandomData(codes, seed, ROWS).rows());
    }
}
