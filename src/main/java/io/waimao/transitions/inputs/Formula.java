package io.waimao.transitions.inputs;

import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.List;
import java.util.Optional;

/** How an indicator is computed. */
public interface Formula {

    /** The figures needed, in words. */
    Text needed(Subject subject);

    /** Series of which at least one has a figure in every period with a result. */
    List<SeriesKey> series(Subject subject);

    /** Other series that it needs. */
    default List<SeriesKey> others(Subject subject) {
        return List.of();
    }

    /** Series that are needed of all provinces. */
    default List<SeriesKey> ofAllProvinces(Subject subject) {
        return List.of();
    }

    /** The periods that may have a result, the latest first. */
    default List<Period> periods(Subject subject) {
        return subject.terms().periods(series(subject));
    }

    /**
     * The result in a period; empty if an input is missing.
     *
     * @throws ArithmeticException, above all {@link io.waimao.transitions.formulas.Undefined}, if the inputs have no
     * result
     */
    Optional<Result> at(Subject subject, Period period);
}
