package io.waimao.derivation.reference;

import io.waimao.derivation.reference.Numbers.Range;
import io.waimao.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An inference of a figure from others.
 *
 * @param inputs finds the inputs
 * @param range the possible range of the result
 * @param digits significant digits of the result
 */
record Way(Inputs inputs, Range range, int digits) {

    /** The inputs of a figure, and its arithmetic. */
    record Found(List<Known> inputs, Formula formula) {}

    @FunctionalInterface
    interface Inputs {

        /** @param source the only source to look at; null for all */
        Optional<Found> find(@Nullable String source);
    }

    @FunctionalInterface
    interface Formula {

        /** @throws ArithmeticException if the result is undefined */
        Quantity apply(List<Quantity> inputs);
    }

    /** The sum, each input times its sign. */
    static Formula sum(List<Integer> signs) {
        return inputs -> {
            var sum = Quantity.exactly(0);
            for (int i = 0; i < inputs.size(); i++) {
                sum = signs.get(i) > 0 ? sum.plus(inputs.get(i)) : sum.minus(inputs.get(i));
            }
            return sum;
        };
    }

    /** The divisor must be certainly positive. */
    static Quantity denominator(Quantity value) {
        if (!Numbers.isPositive(value)) {
            throw new ArithmeticException("may be zero");
        }
        return value;
    }
}
