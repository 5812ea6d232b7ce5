package io.waimao.transitions;

import io.waimao.observations.Interval;
import io.waimao.observations.Quantity;
import java.util.List;

/**
 * Herfindahl-Hirschman index H, the sum of squared shares over a partition (Herfindahl 1950; Hirschman 1964). With a residual
 * s_rest = 1 - sum of s it lies between the sum of s^2 (the rest is many small parts) and that plus s_rest^2 (it is one).
 */
final class Concentration {

    private static final Quantity ONE = Quantity.exactly(1);

    private Concentration() {}

    /** @param shares ratios, each from 0 to 1, of disjoint parts */
    static Quantity index(List<Quantity> shares) {
        var squares = shares.stream().map(Quantity::squared).reduce(Quantity.exactly(0), Quantity::plus);
        var rest = shares.stream().reduce(ONE, Quantity::minus);
        if (rest.interval().upper() != null && rest.interval().upper().signum() <= 0) {
            return squares;
        }
        var most = squares.plus(new Quantity(rest.point(), rest.interval().notNegative()).squared());
        return new Quantity(
                null,
                Interval.closed(squares.interval().lower(), most.interval().upper()));
    }

    /** The effective number 1 / H (Laakso and Taagepera 1979). */
    static Quantity effectiveNumber(Quantity index) {
        return ONE.dividedBy(index);
    }
}
