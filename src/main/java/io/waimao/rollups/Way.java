package io.waimao.rollups;

import io.waimao.observations.Quantity;
import java.util.List;
import java.util.function.Function;

/**
 * How a figure follows from others.
 *
 * @param formula for those who read the figure
 * @param inputs all of them are needed
 * @param arithmetic of the inputs' values, in their order
 */
record Way(String formula, List<At> inputs, Function<List<Quantity>, Quantity> arithmetic) {

    static Way sum(String formula, List<At> parts) {
        return new Way(
                formula, parts, values -> values.stream().reduce(Quantity::plus).orElseThrow());
    }
}
