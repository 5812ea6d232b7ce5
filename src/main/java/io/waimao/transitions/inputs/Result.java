package io.waimao.transitions.inputs;

import io.waimao.language.Text;
import io.waimao.observations.Evidence;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The result of a formula on its way into the report.
 *
 * @param interpretation the sentence about the figure, from the figure in words
 * @param evidence the figures or claims of the formula
 */
public record Result(
        Quantity quantity,
        Unit unit,
        Period period,
        UnaryOperator<Text> interpretation,
        List<? extends Evidence> evidence,
        List<Text> caveats) {

    /** @param template a sentence with %s for the figure */
    public static Result of(Term term, Unit unit, Period period, Text template, Text... caveats) {
        return of(term, unit, period, sentence(template), caveats);
    }

    public static Result of(Term term, Unit unit, Period period, UnaryOperator<Text> interpretation, Text... caveats) {
        return new Result(term.quantity(), unit, period, interpretation, term.evidence(), List.of(caveats));
    }

    /** The same in another sentence, with more caveats. */
    public Result with(UnaryOperator<Text> sentence, Text... more) {
        var all = Stream.concat(caveats.stream(), Stream.of(more)).toList();
        return new Result(quantity, unit, period, sentence, evidence, all);
    }

    /** @param template a sentence with %s for the figure */
    public static UnaryOperator<Text> sentence(Text template) {
        return figure -> Text.of(template.en(), template.zh(), figure);
    }

    /** Whether the result has a figure or a bound. */
    public boolean isInformative() {
        return quantity.hasPoint()
                || quantity.interval().lower() != null
                || quantity.interval().upper() != null;
    }

    /** The published figures or claims behind it, each once. */
    public List<Evidence> inputs() {
        var inputs = new LinkedHashMap<String, Evidence>();
        evidence.stream().flatMap(Result::printed).forEach(input -> inputs.putIfAbsent(input.getId(), input));
        return List.copyOf(inputs.values());
    }

    private static Stream<? extends Evidence> printed(Evidence evidence) {
        return evidence instanceof Observation figure ? figure.printed().stream() : Stream.of(evidence);
    }
}
