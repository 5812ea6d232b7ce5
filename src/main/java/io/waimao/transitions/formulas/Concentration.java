package io.waimao.transitions.formulas;

import io.waimao.language.Text;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Herfindahl-Hirschman index H, the sum of squared shares over a partition (Herfindahl 1950; Hirschman 1964). With a
 * residual s_rest = 1 - sum of s it lies between the sum of s^2 (the rest is many small parts) and the sum of s^2 plus
 * s_rest^2 (the rest is one part).
 */
public final class Concentration {

    private static final Quantity ONE = Quantity.exactly(1);

    private Concentration() {}

    /**
     * @param given ratios, each from 0 to 1, of disjoint parts
     * @throws Undefined if one of them is certainly negative, or they certainly exceed the whole
     */
    public static Quantity index(List<Quantity> given) {
        var shares = given.stream().map(Concentration::notNegative).toList();
        var squares = shares.stream().map(Quantity::squared).reduce(Quantity.exactly(0), Quantity::plus);
        var rest = rest(shares);
        var most = rest.interval().upper();
        if (most != null && most.signum() == 0) {
            return squares;
        }
        return new Quantity(null, Interval.closed(squares.interval().lower(), most(squares, rest)));
    }

    /**
     * The residual 1 - sum of s.
     *
     * @throws Undefined if it is certainly negative
     */
    static Quantity rest(List<Quantity> shares) {
        var rest = shares.stream().reduce(ONE, Quantity::minus);
        var most = rest.interval().upper();
        if (most != null && most.signum() < 0) {
            throw new Undefined(new Text("The figures are known, but the parts exceed the whole.", "数据已知，但各部分之和超过总体。"));
        }
        return rest;
    }

    static Quantity notNegative(Quantity share) {
        var most = share.interval().upper();
        if (most != null && most.signum() < 0) {
            throw new Undefined(new Text("The figures are known, but a share is negative.", "数据已知，但有占比为负。"));
        }
        return new Quantity(share.point(), share.interval().notNegative());
    }

    /** The case of the rest being one market; no index is above 1. */
    private static @Nullable BigDecimal most(Quantity squares, Quantity rest) {
        var most = squares.plus(new Quantity(null, rest.interval().notNegative()).squared())
                .interval()
                .upper();
        return most == null ? BigDecimal.ONE : most.min(BigDecimal.ONE);
    }

    /**
     * The effective number 1 / H (Laakso and Taagepera 1979).
     *
     * @throws Undefined if the index is or may be zero
     */
    public static Quantity effectiveNumber(Quantity index) {
        return Ratio.of(ONE, index);
    }
}
