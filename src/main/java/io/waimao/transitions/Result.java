package io.waimao.transitions;

import io.waimao.observations.Evidence;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The result of a formula on its way into the report.
 *
 * @param interpretation a sentence with %s for the figure
 * @param evidence the figures or claims of the formula
 */
record Result(
        Quantity quantity,
        Unit unit,
        Period period,
        String interpretation,
        List<? extends Evidence> evidence,
        List<String> caveats) {

    static Result of(Term term, Unit unit, Period period, String interpretation, String... caveats) {
        return new Result(term.quantity(), unit, period, interpretation, term.figures(), List.of(caveats));
    }

    /** Whether the result has a figure or a bound. */
    boolean isInformative() {
        return quantity.hasPoint()
                || quantity.interval().lower() != null
                || quantity.interval().upper() != null;
    }

    /** The published figures or claims behind it, each once. */
    List<Evidence> inputs() {
        var inputs = new LinkedHashMap<String, Evidence>();
        evidence.stream().flatMap(Result::printed).forEach(input -> inputs.putIfAbsent(input.getId(), input));
        return List.copyOf(inputs.values());
    }

    private static Stream<? extends Evidence> printed(Evidence evidence) {
        return evidence instanceof Observation figure ? figure.printed().stream() : Stream.of(evidence);
    }
}
