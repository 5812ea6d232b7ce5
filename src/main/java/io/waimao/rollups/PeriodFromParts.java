package io.waimao.rollups;

import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A period is the sum of its months, quarters or half-years. */
final class PeriodFromParts implements Rule {

    private static final List<Integer> LENGTHS = List.of(1, 3, 6);

    static String formula(Period period) {
        return period.describe() + " = the sum of its parts";
    }

    @Override
    public List<Way> ways(At of) {
        var period = of.period();
        if (period.months() > 12 || !YearRollUp.ADDITIVE.contains(of.key().measure())) {
            return List.of();
        }
        return LENGTHS.stream()
                .filter(length -> length < period.months() && period.months() % length == 0)
                .filter(length -> (period.start().getMonthValue() - 1) % length == 0)
                .map(length -> Way.sum(formula(period), parts(of, length)))
                .toList();
    }

    private static List<At> parts(At of, int length) {
        return IntStream.range(0, of.period().months() / length)
                .mapToObj(part -> of.with(new Period(of.period().start().plusMonths((long) part * length), length)))
                .toList();
    }

    @Override
    public Stream<SeriesKey> keys(SeriesKey of) {
        return Stream.of();
    }
}
