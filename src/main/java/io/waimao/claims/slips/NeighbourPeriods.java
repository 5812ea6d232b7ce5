package io.waimao.claims.slips;

import io.waimao.observations.Frequency;
import io.waimao.observations.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The periods that are easily confused with one. */
final class NeighbourPeriods {

    private static final int YEAR = 12;

    private NeighbourPeriods() {}

    /** The nearest first. */
    static List<Period> of(Period period) {
        return Stream.of(beside(period), yearsBeside(period), longer(period), sinceJanuary(period))
                .flatMap(periods -> periods)
                .filter(other -> !other.equals(period))
                .distinct()
                .toList();
    }

    /** The calendar periods before and after. */
    private static Stream<Period> beside(Period period) {
        return period.frequency() == Frequency.CUMULATIVE ? Stream.of() : shifted(period, period.months());
    }

    private static Stream<Period> yearsBeside(Period period) {
        return shifted(period, YEAR);
    }

    private static Stream<Period> shifted(Period period, int by) {
        return Stream.of(period.shifted(-by), period.shifted(by)).flatMap(Optional::stream);
    }

    /** A month less or more since January. */
    private static Stream<Period> longer(Period period) {
        return startsYear(period) && period.months() > 1
                ? Stream.of(period.months() - 1, period.months() + 1)
                        .filter(months -> months <= YEAR)
                        .map(months -> new Period(period.start(), months))
                : Stream.of();
    }

    /** All months since January instead of a month or quarter; a month instead of all since January. */
    private static Stream<Period> sinceJanuary(Period period) {
        if (!startsYear(period)) {
            return period.calendarYear().isPresent() ? Stream.of(period.sinceJanuary()) : Stream.of();
        }
        var isWithinYear = period.months() > 1 && period.months() < YEAR;
        return isWithinYear ? Stream.of(new Period(period.getEnd().withDayOfMonth(1), 1)) : Stream.of();
    }

    private static boolean startsYear(Period period) {
        return period.start().getMonthValue() == 1 && period.months() <= YEAR;
    }
}
