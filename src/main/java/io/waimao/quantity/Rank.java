package io.waimao.quantity;

import io.smallrye.graphql.api.DefaultNonNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * The rank of a figure among others, 1 for the largest; a range if intervals overlap.
 *
 * @param point the rank by the points alone; null if a figure has none
 */
@DefaultNonNull
@Description("A rank. A range of places if the bounds of figures overlap; equal figures share their places.")
public record Rank(
        @Description("The best possible place, 1 or more.") int from,
        @Description("The worst possible place.") int to,
        @Ignore @Nullable Integer point) {

    /** @param others the other figures, without the figure itself */
    public static Rank of(Quantity figure, List<Quantity> others) {
        var surelyLarger = others.stream()
                .filter(other -> figure.interval().endsBefore(other.interval()))
                .count();
        var maybeLarger = others.stream()
                .filter(other -> !other.interval().endsBefore(figure.interval()))
                .count();
        return new Rank(1 + (int) surelyLarger, 1 + (int) maybeLarger, byPoints(figure, others));
    }

    private static @Nullable Integer byPoints(Quantity figure, List<Quantity> others) {
        var point = figure.point();
        if (point == null || others.stream().anyMatch(other -> other.point() == null)) {
            return null;
        }
        var larger = others.stream()
                .filter(other -> other.point() != null && other.point().compareTo(point) > 0)
                .count();
        return 1 + (int) larger;
    }

    /** The rank as an operand of a calculation. */
    public Quantity quantity() {
        return new Quantity(
                point == null ? null : BigDecimal.valueOf(point),
                Interval.closed(BigDecimal.valueOf(from), BigDecimal.valueOf(to)));
    }
}
