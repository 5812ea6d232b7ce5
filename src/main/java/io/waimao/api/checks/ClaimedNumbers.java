package io.waimao.api.checks;

import io.waimao.paging.BadInput;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Digits;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a claim, with what their qualifier makes of them.
 *
 * @param qualifier null if not stated
 */
record ClaimedNumbers(
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable Qualifier qualifier,
        Unit unit) {

    /** @throws BadInput if the numbers do not fit the qualifier or each other */
    BoundedValue read() {
        var how = qualifier == null ? byNumbers() : qualifier;
        return switch (how) {
            case EXACT -> exact(how);
            case ROUNDED, ABOUT -> point(how);
            case BETWEEN -> between(how);
            case MORE_THAN -> {
                absent("upper", upper, how);
                yield bounded(how, onlyOne("lower", lower, how), null);
            }
            case LESS_THAN, NEARLY -> {
                absent("lower", lower, how);
                yield bounded(how, null, onlyOne("upper", upper, how));
            }
            case INCREASING -> increasing(how);
            case NOT_QUANTIFIED -> throw new BadInput("qualifier", how, "INCREASING, or one that goes with a number");
        };
    }

    private Qualifier byNumbers() {
        if (value != null) {
            return Qualifier.ROUNDED;
        } else if (lower == null && upper == null) {
            throw new BadInput("value", "null", "a number, or lower, upper, or the qualifier INCREASING");
        } else if (lower == null) {
            return Qualifier.LESS_THAN;
        }
        return upper == null ? Qualifier.MORE_THAN : Qualifier.BETWEEN;
    }

    private BoundedValue exact(Qualifier how) {
        absent("lower", lower, how);
        absent("upper", upper, how);
        var number = present("value", value, how);
        return new BoundedValue(number, number, number, how, unit, null);
    }

    private BoundedValue point(Qualifier how) {
        var number = present("value", value, how);
        if (lower == null && upper == null) {
            return byDigits(number, how);
        }
        ordered("value", number, "at least lower", present("lower", lower, how));
        ordered("upper", present("upper", upper, how), "at least value", number);
        return new BoundedValue(number, lower, upper, how, unit, null);
    }

    private BoundedValue byDigits(BigDecimal number, Qualifier how) {
        var isPercentage = unit == Unit.PERCENT;
        var isExact = unit == Unit.RANK || unit == Unit.MARKETS || (number.signum() == 0 && !isPercentage);
        if (isExact) {
            return new BoundedValue(number, number, number, Qualifier.EXACT, unit, null);
        }
        var bounds = how == Qualifier.ABOUT ? Digits.about(number, isPercentage) : Digits.rounded(number, isPercentage);
        return new BoundedValue(number, bounds.lower(), bounds.upper(), how, unit, null);
    }

    private BoundedValue between(Qualifier how) {
        absent("value", value, how);
        var least = present("lower", lower, how);
        var most = present("upper", upper, how);
        ordered("upper", most, "at least lower", least);
        return bounded(how, least, most);
    }

    private BoundedValue increasing(Qualifier how) {
        absent("value", value, how);
        absent("lower", lower, how);
        absent("upper", upper, how);
        return bounded(how, null, null);
    }

    private BoundedValue bounded(Qualifier how, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new BoundedValue(null, least, most, how, unit, null);
    }

    /** The bound, given by its name or as the value. */
    private BigDecimal onlyOne(String name, @Nullable BigDecimal bound, Qualifier how) {
        if (bound == null) {
            return present("value", value, how);
        }
        absent("value", value, how);
        return bound;
    }

    private static BigDecimal present(String name, @Nullable BigDecimal number, Qualifier how) {
        if (number == null) {
            throw new BadInput(name, "null", "a number with " + how);
        }
        return number;
    }

    private static void absent(String name, @Nullable BigDecimal number, Qualifier how) {
        if (number != null) {
            throw new BadInput(name, number, "null with " + how);
        }
    }

    private static void ordered(String name, BigDecimal number, String allowed, BigDecimal least) {
        if (number.compareTo(least) < 0) {
            throw new BadInput(name, number, allowed + " (" + least + ")");
        }
    }
}
