package io.waimao.transitions.inputs;

import io.waimao.paging.BadInput;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arguments that an indicator takes.
 *
 * @param needsOne whether one of them must restrict what the indicator is about
 * @param defaults fills in what is absent
 */
public record Parameters(List<Parameter> accepted, boolean needsOne, UnaryOperator<IndicatorArguments> defaults) {

    /** All names of arguments. */
    private static final List<Parameter> ALL = List.of(
            Parameter.MARKET,
            Parameter.SECTOR,
            Parameter.ENTERPRISE,
            Parameter.REGIME,
            Parameter.PARTITION,
            Parameter.COMPARATOR);

    public static final Parameters NONE = of();

    public static Parameters of(Parameter... accepted) {
        return new Parameters(List.of(accepted), false, UnaryOperator.identity());
    }

    public static Parameters oneOf(Parameter... accepted) {
        return new Parameters(List.of(accepted), true, UnaryOperator.identity());
    }

    public Parameters with(UnaryOperator<IndicatorArguments> others) {
        return new Parameters(accepted, needsOne, others);
    }

    /**
     * The arguments, complete with defaults.
     *
     * @throws BadInput if the indicator does not take one of them, a code is unknown, or one is needed
     */
    public IndicatorArguments complete(Object code, IndicatorArguments given, Codes codes) {
        for (var parameter : ALL) {
            var value = parameter.of(given);
            if (value != null) {
                check(code, parameter.argument, value, codes);
            }
        }
        if (needsOne && restricting().noneMatch(parameter -> parameter.restricts(given))) {
            throw new BadInput("%s needs at least one of these arguments: %s".formatted(code, names(restricting())));
        }
        return defaults.apply(given);
    }

    private void check(Object code, String argument, Object value, Codes codes) {
        var parameter = accepting(argument)
                .orElseThrow(() -> new BadInput(argument, value, "with %s %s".formatted(code, allowed())));
        if (!parameter.isKnown(codes, value)) {
            throw new BadInput(argument, value, parameter.allowed);
        }
    }

    private Optional<Parameter> accepting(String argument) {
        return accepted.stream()
                .filter(parameter -> parameter.argument.equals(argument))
                .findFirst();
    }

    private String allowed() {
        return accepted.isEmpty() ? "none of these arguments" : "only " + names(accepted.stream());
    }

    /** The arguments that say what the indicator is about, as opposed to what it is compared with. */
    private Stream<Parameter> restricting() {
        return accepted.stream().filter(parameter -> !parameter.argument.equals(Parameter.COMPARATOR.argument));
    }

    private static String names(Stream<Parameter> parameters) {
        return parameters.map(parameter -> parameter.argument).collect(Collectors.joining(", "));
    }
}
