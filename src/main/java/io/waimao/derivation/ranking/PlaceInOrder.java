package io.waimao.derivation.ranking;

import io.waimao.observations.Observation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The number by which a figure is ordered: its value, or else the middle of its bounds, or else its only bound. */
final class PlaceInOrder {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private PlaceInOrder() {}

    /** Empty for a figure with neither value nor bounds. */
    static Optional<BigDecimal> of(Observation figure) {
        var quantity = figure.quantity();
        if (quantity.point() != null) {
            return Optional.of(quantity.point());
        }
        var lower = quantity.interval().lower();
        var upper = quantity.interval().upper();
        if (lower != null && upper != null) {
            return Optional.of(lower.add(upper).divide(TWO, MathContext.DECIMAL64));
        }
        return Optional.ofNullable(lower != null ? lower : upper);
    }
}
