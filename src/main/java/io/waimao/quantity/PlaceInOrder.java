package io.waimao.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The number by which a figure is ordered: its value, or else the middle of its bounds, or else its only bound. */
public final class PlaceInOrder {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private PlaceInOrder() {}

    /** Empty for a figure with neither value nor bounds. */
    public static Optional<BigDecimal> of(Quantity figure) {
        if (figure.point() != null) {
            return Optional.of(figure.point());
        }
        var lower = figure.interval().lower();
        var upper = figure.interval().upper();
        if (lower != null && upper != null) {
            return Optional.of(lower.add(upper).divide(TWO, MathContext.DECIMAL64));
        }
        return Optional.ofNullable(lower != null ? lower : upper);
    }
}
