package io.waimao.transitions.formulas;

import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import java.util.List;
import java.util.function.Function;

/**
 * Shift-share analysis (Dunn 1960; Esteban-Marquillas 1972): the growth g of a region's exports is the sum of the
 * growth G that they would have had at the pace of the reference, of the mix of their parts, of their competitiveness
 * within each part, and of a residual, by which the exports outside the parts grew more than G. With the weight w of a
 * part in the earlier exports these are G, the sum of w (G_i - G), the sum of w (g_i - G_i), and the rest. All in
 * percentage points.
 *
 * @param growth the growth of all exports, in percent
 * @param referenceGrowth the growth of all exports of the reference, in percent
 */
public record ShiftShare(Quantity growth, Quantity referenceGrowth, List<Part> parts) {

    /**
     * One part of exports.
     *
     * @param share its current share, in percent
     * @param growth in percent
     * @param referenceGrowth the growth of the same part of the reference, in percent
     */
    public record Part(Quantity share, Quantity growth, Quantity referenceGrowth) {}

    public ShiftShare {
        parts = List.copyOf(parts);
    }

    public Quantity national() {
        return referenceGrowth;
    }

    /** @throws Undefined if the growth factor of a part is or may be zero */
    public Quantity mix() {
        return sum(part -> weight(part).times(part.referenceGrowth.minus(referenceGrowth)));
    }

    /** @throws Undefined if the growth factor of a part is or may be zero */
    public Quantity competitive() {
        return sum(part -> weight(part).times(part.growth.minus(part.referenceGrowth)));
    }

    /**
     * The exports outside the parts: g - sum of w g_i - (1 - sum of w) G.
     *
     * @throws Undefined if the growth factor of a part is or may be zero
     */
    public Quantity residual() {
        var ofParts = sum(part -> weight(part).times(part.growth));
        var rest = Quantity.exactly(1).minus(sum(this::weight));
        return growth.minus(ofParts).minus(rest.times(referenceGrowth));
    }

    /** The weight in the earlier exports, a ratio: s (1 + g) / (1 + g_i). */
    private Quantity weight(Part part) {
        return part.share
                .ofPercent()
                .times(Ratio.of(Growth.factor(growth), Ratio.positive(Growth.factor(part.growth))));
    }

    private Quantity sum(Function<Part, Quantity> of) {
        return parts.stream().map(of).reduce(Quantity.exactly(0), Quantity::plus);
    }
}
