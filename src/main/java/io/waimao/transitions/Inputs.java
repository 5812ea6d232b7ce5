package io.waimao.transitions;

import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A formula over the inputs of one period.
 *
 * @param words the figures needed, in words
 * @param keys the series that it needs
 * @param result the result in a period
 */
record Inputs(
        Function<Subject, String> words,
        Function<Subject, List<SeriesKey>> keys,
        BiFunction<Subject, Period, Optional<Result>> result)
        implements Formula {

    @Override
    public String needed(Subject subject) {
        return words.apply(subject);
    }

    @Override
    public List<SeriesKey> series(Subject subject) {
        return keys.apply(subject);
    }

    @Override
    public Optional<Result> at(Subject subject, Period period) {
        return result.apply(subject, period);
    }
}
