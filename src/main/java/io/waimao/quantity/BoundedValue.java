package io.waimao.quantity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.microprofile.graphql.Description;

/** A figure with the bounds implied by its digits or wording. */
@DefaultNonNull
@Description("A figure with the bounds that its digits or words allow. Stored figures are as published. "
        + "Computed figures are rounded to 8 significant digits, sums to 15, and their bounds "
        + "outwards. All have at most 15 significant digits, so that clients which read JSON numbers "
        + "as doubles lose nothing.")
public record BoundedValue(
        @Nullable @Description("The figure, in the unit. Null if only its bounds are known; never 0 for unknown.")
        BigDecimal value,

        @Nullable @Description("The lower bound, in the unit. Null if unbounded below.")
        BigDecimal lower,

        @Nullable @Description("The upper bound, in the unit. Null if unbounded above.")
        BigDecimal upper,

        @Description("How the published words qualify the figure. Determines which bounds are excluded.")
        Qualifier qualifier,

        @Nullable @Description("The unit. Null if the figure has neither a value nor bounds.")
        Unit unit,

        @Nullable @Description("The figure as published. Null if computed.")
        String published) {

    /** Significant digits of computed figures. */
    public static final int COMPUTED_DIGITS = 8;

    public BoundedValue {
        value = plain(value);
        lower = plain(lower);
        upper = plain(upper);
    }

    /** Significant digits of sums, which are as exact as their terms. */
    public static final int SUM_DIGITS = 15;

    /** A computed figure, rounded; its bounds are rounded outwards. */
    public static BoundedValue computed(Quantity quantity, Unit unit) {
        return rounded(quantity, unit, COMPUTED_DIGITS);
    }

    /** A sum, which keeps its digits. */
    public static BoundedValue sum(Quantity quantity, Unit unit) {
        return rounded(quantity, unit, SUM_DIGITS);
    }

    private static BoundedValue rounded(Quantity quantity, Unit unit, int digits) {
        var interval = quantity.interval();
        return new BoundedValue(
                rounded(quantity.point(), digits, RoundingMode.HALF_EVEN),
                rounded(interval.lower(), digits, RoundingMode.FLOOR),
                rounded(interval.upper(), digits, RoundingMode.CEILING),
                qualifierOf(quantity),
                unit,
                null);
    }

    /** The same numbers in another unit. */
    public BoundedValue in(Unit other) {
        return new BoundedValue(value, lower, upper, qualifier, other, published);
    }

    /** The figure as an operand of a calculation. */
    public Quantity quantity() {
        return new Quantity(qualifier.hasPoint() ? value : null, interval());
    }

    /** The interval of possible values. */
    public Interval interval() {
        return qualifier.interval(lower, upper);
    }

    private static Qualifier qualifierOf(Quantity quantity) {
        var interval = quantity.interval();
        if (quantity.hasPoint()) {
            return interval.isPoint() ? Qualifier.EXACT : Qualifier.ROUNDED;
        } else if (interval.lower() != null && interval.upper() != null) {
            return Qualifier.BETWEEN;
        } else if (interval.lower() != null) {
            return Qualifier.MORE_THAN;
        }
        return interval.upper() != null ? Qualifier.LESS_THAN : Qualifier.NOT_QUANTIFIED;
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal number, int digits, RoundingMode mode) {
        return number == null ? null : number.round(new MathContext(digits, mode));
    }

    /** Strips trailing zeros; never uses scientific notation. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = integer(number).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A number from the database has ten decimal places: of an integer, one division takes off all at once. */
    private static BigDecimal integer(BigDecimal number) {
        if (number.scale() <= 0) {
            return number;
        }
        var parts = number.unscaledValue().divideAndRemainder(BigInteger.TEN.pow(number.scale()));
        return parts[1].signum() == 0 ? new BigDecimal(parts[0]) : number;
    }
}
