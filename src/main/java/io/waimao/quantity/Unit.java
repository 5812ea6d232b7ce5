package io.waimao.quantity;

import org.eclipse.microprofile.graphql.Description;

/** The unit of a figure. */
@Description("The unit of a figure.")
public enum Unit {
    @Description("Chinese yuan.")
    CNY,
    @Description("United States dollars.")
    USD,
    @Description("Kilograms.")
    KILOGRAMS,
    @Description("Pieces, as customs counts the goods.")
    PIECES,
    @Description("Chinese yuan per kilogram.")
    CNY_PER_KILOGRAM,
    @Description("United States dollars per kilogram.")
    USD_PER_KILOGRAM,
    @Description("Chinese yuan per piece.")
    CNY_PER_PIECE,
    @Description("United States dollars per piece.")
    USD_PER_PIECE,
    @Description("Percent.")
    PERCENT,
    @Description("Percentage points.")
    PERCENTAGE_POINT,
    @Description("Percentage points per year.")
    PERCENTAGE_POINT_PER_YEAR,
    @Description("Number of projects.")
    PROJECTS,
    @Description("Number of firms.")
    FIRMS,
    @Description("Rank, 1 is the first.")
    RANK,
    @Description("Number of markets.")
    MARKETS,
    @Description("Number of products.")
    PRODUCTS,
    @Description("A pure number from 0 to 1, or from -1 to 1 for a balance.")
    INDEX,
    @Description("A pure number; 1 means equal.")
    RATIO,
    @Description("Years.")
    YEARS;

    /**
     * The currency of a unit value.
     *
     * @throws IllegalStateException for any other unit
     */
    public Unit currency() {
        return switch (this) {
            case CNY_PER_KILOGRAM, CNY_PER_PIECE -> CNY;
            case USD_PER_KILOGRAM, USD_PER_PIECE -> USD;
            default -> throw new IllegalStateException(this + " is not a unit of unit values");
        };
    }

    /**
     * The unit of the quantity of a unit value.
     *
     * @throws IllegalStateException for any other unit
     */
    public Unit quantity() {
        return switch (this) {
            case CNY_PER_KILOGRAM, USD_PER_KILOGRAM -> KILOGRAMS;
            case CNY_PER_PIECE, USD_PER_PIECE -> PIECES;
            default -> throw new IllegalStateException(this + " is not a unit of unit values");
        };
    }
}
