package io.waimao.engine.scalars;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Coercion by an input rule and an output rule, each of which returns null for values it rejects. A literal reaches the
 * input rule as the value it denotes: an integer as {@link BigInteger}, a number with a point or exponent as {@link
 * Decimal}.
 *
 * @param <T> the type inside the service
 */
final class StrictCoercing<T> implements Coercing<T, Object> {

    /** A literal with a point or an exponent, never an integer even if whole. */
    record Decimal(BigDecimal value) {}

    private final String name;
    private final String allowed;
    private final Function<Object, @Nullable T> input;
    private final Function<Object, @Nullable Object> output;

    /** @param allowed the accepted values, as the end of a sentence */
    StrictCoercing(
            String name,
            String allowed,
            Function<Object, @Nullable T> input,
            Function<Object, @Nullable Object> output) {
        this.name = name;
        this.allowed = allowed;
        this.input = input;
        this.output = output;
    }

    @Override
    public T parseValue(Object value, GraphQLContext context, Locale locale) {
        var parsed = input.apply(value);
        if (parsed == null) {
            throw new CoercingParseValueException(rejection(value));
        }
        return parsed;
    }

    @Override
    public T parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        var value = denoted(literal);
        var parsed = value == null ? null : input.apply(value);
        if (parsed == null) {
            throw new CoercingParseLiteralException(rejection(value == null ? kind(literal) : value));
        }
        return parsed;
    }

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        var serialized = output.apply(value);
        if (serialized == null) {
            throw new CoercingSerializeException(rejection(value));
        }
        return serialized;
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        var serialized = serialize(value, context, locale);
        if (serialized instanceof String text) {
            return StringValue.newStringValue(text).build();
        } else if (serialized instanceof Integer whole) {
            return IntValue.newIntValue(BigInteger.valueOf(whole)).build();
        }
        return FloatValue.newFloatValue(new BigDecimal(serialized.toString())).build();
    }

    private static @Nullable Object denoted(Value<?> literal) {
        if (literal instanceof IntValue number) {
            return number.getValue();
        } else if (literal instanceof FloatValue number) {
            return new Decimal(number.getValue());
        } else if (literal instanceof StringValue text) {
            return text.getValue();
        } else if (literal instanceof BooleanValue truth) {
            return truth.isValue();
        }
        return null;
    }

    private static String kind(Value<?> literal) {
        return literal.getClass().getSimpleName().replace("Value", "").toLowerCase(Locale.ROOT);
    }

    private String rejection(Object value) {
        var text = String.valueOf(value instanceof Decimal decimal ? decimal.value() : value);
        return "%s: %s is not accepted; allowed: %s"
                .formatted(name, value instanceof String ? "\"" + shortened(text) + "\"" : shortened(text), allowed);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
