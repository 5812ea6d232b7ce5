package io.waimao.transitions.inputs;

import io.waimao.language.Text;
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
 * @param keys series of which at least one has a figure in every period with a result
 * @param more other series that it needs
 * @param result the result in a period
 */
public record Inputs(
        Function<Subject, Text> words,
        Function<Subject, List<SeriesKey>> keys,
        Function<Subject, List<SeriesKey>> more,
        BiFunction<Subject, Period, Optional<Result>> result)
        implements Formula {

    public Inputs(
            Function<Subject, Text> words,
            Function<Subject, List<SeriesKey>> keys,
            BiFunction<Subject, Period, Optional<Result>> result) {
        this(words, keys, subject -> List.of(), result);
    }

    @Override
    public Text needed(Subject subject) {
        return words.apply(subject);
    }

    @Override
    public List<SeriesKey> series(Subject subject) {
        return keys.apply(subject);
    }

    @Override
    public List<SeriesKey> others(Subject subject) {
        return more.apply(subject);
    }

    @Override
    public Optional<Result> at(Subject subject, Period period) {
        return result.apply(subject, period);
    }
}
