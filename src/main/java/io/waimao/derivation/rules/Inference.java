package io.waimao.derivation.rules;

import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An inference of a figure from others.
 *
 * @param formula for readers of the figure; evaluated only if there is a result
 * @param first inputs to look up first; without them the others are skipped
 * @param others the other inputs
 * @param arithmetic on the values of all inputs, in order
 */
public record Inference(
        Supplier<Text> formula,
        List<FigureKey> first,
        Iterable<FigureKey> others,
        Function<List<Quantity>, Quantity> arithmetic) {

    public Inference(
            Text formula,
            List<FigureKey> first,
            List<FigureKey> others,
            Function<List<Quantity>, Quantity> arithmetic) {
        this(() -> formula, first, others, arithmetic);
    }

    /** The sum of figures. */
    static Inference sum(Text formula, List<FigureKey> parts) {
        return sum(() -> formula, parts);
    }

    /** The sum of figures, supplied lazily. */
    static Inference sum(Supplier<Text> formula, Iterable<FigureKey> parts) {
        return new Inference(formula, List.of(), parts, Inference::sum);
    }

    /** A figure less others. */
    static Inference difference(Text formula, FigureKey whole, List<FigureKey> others) {
        return difference(() -> formula, whole, others);
    }

    /** A figure less others, which are supplied lazily. */
    static Inference difference(Supplier<Text> formula, FigureKey whole, Iterable<FigureKey> others) {
        return new Inference(
                formula, List.of(whole), others, values -> values.get(0).minus(sum(values.subList(1, values.size()))));
    }

    /** A figure divided by another, which must be positive. */
    static Inference ratio(
            Text formula, FigureKey part, FigureKey whole, Function<List<Quantity>, Quantity> arithmetic) {
        return new Inference(formula, List.of(), List.of(part, whole), values -> {
            if (!Growth.canDivideBy(values.get(1))) {
                throw new ArithmeticException("the divisor may be zero");
            }
            return arithmetic.apply(values);
        });
    }

    private static Quantity sum(List<Quantity> values) {
        return values.stream().reduce(Quantity::plus).orElse(Quantity.exactly(0));
    }
}
