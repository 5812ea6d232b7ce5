package io.waimao.ingestion.formats;

import io.waimao.quantity.Qualifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The combination of value and bounds that a qualifier requires. */
enum FigureRule {
    POINT("a value, and bounds equal to it or none", true, true, true),
    POINT_IN_BOUNDS("a value and both bounds", true, true, true),
    ABOVE("a lower bound, no value and no upper bound", false, true, false),
    BELOW("an upper bound, no value and no lower bound", false, false, true),
    INSIDE("both bounds and no value", false, true, true),
    NOTHING("neither value nor bounds", false, false, false);

    private final String demand;
    private final boolean value;
    private final boolean lower;
    private final boolean upper;

    FigureRule(String demand, boolean value, boolean lower, boolean upper) {
        this.demand = demand;
        this.value = value;
        this.lower = lower;
        this.upper = upper;
    }

    static FigureRule of(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> POINT;
            case ROUNDED, ABOUT -> POINT_IN_BOUNDS;
            case MORE_THAN -> ABOVE;
            case LESS_THAN, NEARLY -> BELOW;
            case BETWEEN -> INSIDE;
            case INCREASING, NOT_QUANTIFIED -> NOTHING;
        };
    }

    /** Whether the qualifier, by its code, requires a value; also if it is unknown. */
    static boolean needsValue(String qualifier) {
        return Arrays.stream(Qualifier.values())
                .filter(known -> known.name().equals(qualifier))
                .allMatch(known -> of(known).value);
    }

    /** The fault of the figure, as a sentence; empty if none. */
    Optional<String> violation(@Nullable BigDecimal point, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        if ((point != null) != value || (least != null) != lower || (most != null) != upper) {
            return Optional.of("requires " + demand);
        } else if (above(least, point) || above(point, most) || above(least, most)) {
            return Optional.of("lower ≤ value ≤ upper does not hold: %s ≤ %s ≤ %s".formatted(least, point, most));
        } else if (this == POINT && above(most, least)) {
            return Optional.of("requires " + demand);
        }
        return Optional.empty();
    }

    private static boolean above(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) > 0;
    }
}
