package io.waimao.engine.shortcut;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Completes a value in memory to its form in the answer, by its type. */
@FunctionalInterface
interface Completion {

    /**
     * Signals that a value cannot be completed here. It carries no reason, because graphql-java completes the value
     * again and reports the error.
     */
    RuntimeException IMPOSSIBLE = new Impossible();

    @Nullable
    Object of(@Nullable Object value) throws Exception;

    /**
     * @param selection the fields selected for objects of a type; null if they need more than memory
     * @return null if the type cannot be completed from memory
     */
    static @Nullable Completion of(
            GraphQLType type,
            ExecutionContext context,
            Function<GraphQLObjectType, @Nullable InMemorySelection> selection) {
        if (type instanceof GraphQLNonNull required) {
            var inner = of(required.getWrappedType(), context, selection);
            return inner == null ? null : value -> present(inner.of(value));
        } else if (type instanceof GraphQLList list) {
            var element = of(list.getWrappedType(), context, selection);
            return element == null ? null : value -> value == null ? null : list(value, element);
        } else if (type instanceof GraphQLScalarType scalar) {
            var coercing = scalar.getCoercing();
            var common = context.getGraphQLContext();
            var locale = context.getLocale();
            return value -> value == null ? null : coercing.serialize(value, common, locale);
        } else if (type instanceof GraphQLEnumType constants) {
            var common = context.getGraphQLContext();
            var locale = context.getLocale();
            return value -> value == null ? null : name(constants, value, common, locale);
        } else if (type instanceof GraphQLObjectType object) {
            var fields = selection.apply(object);
            return fields == null ? null : value -> value == null ? null : fields.of(value);
        }
        return null;
    }

    /**
     * The value, if it is complete: graphql-java waits for promises and opens what a value may be wrapped in, so those
     * are left
     * to it.
     */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof CompletionStage
                || value instanceof DataFetcherResult
                || value instanceof Optional
                || value instanceof OptionalInt
                || value instanceof OptionalLong
                || value instanceof OptionalDouble) {
            throw IMPOSSIBLE;
        }
        return value;
    }

    /** The name of a constant. graphql-java looks for it one by one. */
    private static @Nullable Object name(GraphQLEnumType type, Object value, GraphQLContext common, Locale locale) {
        if (value instanceof Enum<?> constant) {
            var known = type.getValue(constant.name());
            if (known != null && constant.name().equals(known.getValue())) {
                return constant.name();
            }
        }
        return type.serialize(value, common, locale);
    }

    private static Object present(@Nullable Object value) {
        if (value == null) {
            throw IMPOSSIBLE;
        }
        return value;
    }

    private static Object list(Object value, Completion element) throws Exception {
        if (!(value instanceof Iterable<?> elements)) {
            throw IMPOSSIBLE;
        }
        var completed = new ArrayList<@Nullable Object>();
        for (var each : elements) {
            completed.add(element.of(plain(each)));
        }
        return completed;
    }

    /** Has no stack trace, because it is a shared instance. */
    final class Impossible extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Impossible() {
            super("not in memory", null, false, false);
        }
    }
}
