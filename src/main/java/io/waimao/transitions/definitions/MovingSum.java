package io.waimao.transitions.definitions;

import static java.util.Comparator.reverseOrder;

import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A formula over periods of one length, which may end with any month. */
public record MovingSum(int months, Formula of) implements Formula {

    @Override
    public Text needed(Subject subject) {
        return of.needed(subject);
    }

    @Override
    public List<SeriesKey> series(Subject subject) {
        return of.series(subject);
    }

    @Override
    public List<SeriesKey> others(Subject subject) {
        return of.others(subject);
    }

    /** The periods of the length that are known, or that end with a known month. */
    @Override
    public List<Period> periods(Subject subject) {
        return of.periods(subject).stream()
                .flatMap(this::window)
                .distinct()
                .sorted(reverseOrder())
                .toList();
    }

    private Stream<Period> window(Period known) {
        if (known.months() == months) {
            return Stream.of(known);
        }
        return known.months() == 1
                ? Stream.of(new Period(known.start().minusMonths(months - 1L), months))
                : Stream.of();
    }

    @Override
    public Optional<Result> at(Subject subject, Period period) {
        return period.months() == months ? of.at(subject, period) : Optional.empty();
    }
}
