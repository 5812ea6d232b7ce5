package io.waimao.engine.scalars;

import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import io.waimao.engine.scalars.StrictCoercing.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The scalars of the schema, which accept what the specification allows and nothing else: no quoted numbers, no
 * fractions for integers, no overflow. (String and Boolean are already strict in the engine.)
 */
public final class StrictScalars {

    /** The number of significant digits that always survive a double, the number type of JavaScript. */
    static final int DIGITS = 15;

    private static final int LARGEST_EXPONENT = 300;
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static final GraphQLScalarType INT = scalar(
            "Int",
            "A whole number from -2147483648 to 2147483647.",
            null,
            "a whole number from -2147483648 to 2147483647",
            StrictScalars::toInt,
            StrictScalars::toInt);

    static final GraphQLScalarType FLOAT = scalar(
            "Float",
            "A finite number of double precision (IEEE 754).",
            null,
            "a finite number",
            StrictScalars::toDouble,
            StrictScalars::toDouble);

    static final GraphQLScalarType ID = scalar(
            "ID",
            "An opaque identifier, given as a string.",
            null,
            "a string or a whole number",
            StrictScalars::toId,
            value -> value instanceof String ? value : null);

    static final GraphQLScalarType BIG_INTEGER = scalar(
            "BigInteger",
            "A whole number of at most 15 digits, as a JSON number.",
            "https://www.rfc-editor.org/rfc/rfc8259#section-6",
            "a whole number of at most 15 digits",
            value -> whole(value, DIGITS),
            value -> whole(value, DIGITS));

    static final GraphQLScalarType BIG_DECIMAL = scalar(
            "BigDecimal",
            "A decimal number as a JSON number, with at most 15 significant digits: as many as survive a double, so that a "
                    + "JavaScript client reads the exact figure. Published figures are returned as published; computed ones "
                    + "are rounded to 8 significant digits.",
            "https://www.rfc-editor.org/rfc/rfc8259#section-6",
            "a number of at most 15 significant digits",
            StrictScalars::toDecimal,
            StrictScalars::toDecimal);

    static final GraphQLScalarType DATE = scalar(
            "Date",
            "A day of the Gregorian calendar, such as 2025-10-23 (ISO 8601).",
            "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
            "a day such as \"2025-10-23\"",
            StrictScalars::toDay,
            value -> value instanceof LocalDate day && day.getYear() >= 0 && day.getYear() <= 9999
                    ? day.toString()
                    : toDay(value));

    static final GraphQLScalarType DATE_TIME = scalar(
            "DateTime",
            "A moment in UTC, such as 2025-10-23T08:30:00Z (ISO 8601).",
            "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
            "a moment such as \"2025-10-23T08:30:00Z\"",
            StrictScalars::toMoment,
            value -> toMoment(value instanceof Instant ? value.toString() : value));

    private StrictScalars() {}

    public static List<GraphQLScalarType> all() {
        return List.of(INT, FLOAT, ID, BIG_INTEGER, BIG_DECIMAL, DATE, DATE_TIME);
    }

    private static <T> GraphQLScalarType scalar(
            String name,
            String description,
            @Nullable String specifiedBy,
            String allowed,
            Function<Object, @Nullable T> input,
            Function<Object, @Nullable Object> output) {
        var scalar = GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .coercing(new StrictCoercing<>(name, allowed, input, output));
        if (specifiedBy != null) {
            // For introspection and the schema file.
            scalar.specifiedByUrl(specifiedBy)
                    .withAppliedDirective(GraphQLAppliedDirective.newDirective()
                            .name("specifiedBy")
                            .argument(GraphQLAppliedDirectiveArgument.newArgument()
                                    .name("url")
                                    .type(GraphQLNonNull.nonNull(Scalars.GraphQLString))
                                    .valueProgrammatic(specifiedBy)));
        }
        return scalar.build();
    }

    private static @Nullable Integer toInt(Object value) {
        var whole = whole(value, 10);
        return whole != null && whole.bitLength() < Integer.SIZE ? whole.intValue() : null;
    }

    private static @Nullable Double toDouble(Object value) {
        var decimal = toBigDecimal(value);
        var number = decimal != null ? (Double) decimal.doubleValue() : value instanceof Double exact ? exact : null;
        return number != null && Double.isFinite(number) ? number : null;
    }

    private static @Nullable String toId(Object value) {
        if (value instanceof String text) {
            return text;
        }
        return value instanceof Integer || value instanceof Long || value instanceof BigInteger
                ? value.toString()
                : null;
    }

    private static @Nullable BigDecimal toDecimal(Object value) {
        var decimal = toBigDecimal(value);
        if (decimal == null || decimal.signum() == 0) {
            return decimal == null ? null : BigDecimal.ZERO;
        }
        var exponent = decimal.precision() - (long) decimal.scale();
        return Math.abs(exponent) <= LARGEST_EXPONENT
                        && (decimal.precision() <= DIGITS
                                || decimal.stripTrailingZeros().precision() <= DIGITS)
                ? decimal
                : null;
    }

    private static @Nullable String toDay(Object value) {
        if (value instanceof String text && DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text).toString();
            } catch (DateTimeException thereIsNoSuchDay) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String toMoment(Object value) {
        if (value instanceof String text && MOMENT.matcher(text).matches()) {
            try {
                return Instant.parse(text).toString();
            } catch (DateTimeException thereIsNoSuchMoment) {
                return null;
            }
        }
        return null;
    }

    /** A whole number with at most that many digits. A variable may have the value 2.0; a literal may not. */
    private static @Nullable BigInteger whole(Object value, int digits) {
        if (value instanceof Decimal) {
            return null;
        }
        var decimal = toBigDecimal(value);
        if (decimal == null || decimal.precision() - (long) decimal.scale() > digits) {
            return null;
        }
        return decimal.signum() == 0
                ? BigInteger.ZERO
                : decimal.stripTrailingZeros().scale() <= 0 ? decimal.toBigInteger() : null;
    }

    private static @Nullable BigDecimal toBigDecimal(Object value) {
        if (value instanceof Decimal literal) {
            return literal.value();
        } else if (value instanceof BigDecimal decimal) {
            return decimal;
        } else if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        } else if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        return null;
    }
}
