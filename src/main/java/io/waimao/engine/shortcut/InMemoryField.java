package io.waimao.engine.shortcut;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLFieldDefinition;
import io.waimao.engine.framework.FieldResolvers;
import io.waimao.engine.framework.Member;
import io.waimao.engine.framework.PresentResolver;
import org.jspecify.annotations.Nullable;

/**
 * A field answered from memory.
 *
 * @param name its name in the answer
 */
record InMemoryField(String name, Reading reading, Completion completion) {

    /** Reads a value of an object. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Object of(Object source) throws Exception;
    }

    @Nullable
    Object of(Object source) throws Exception {
        return completion.of(Completion.plain(reading.of(source)));
    }

    /** Returns null if the field needs more than memory. */
    static @Nullable Reading reading(
            DataFetcher<?> fetcher, ExecutionContext context, MergedField field, GraphQLFieldDefinition definition) {
        if (fetcher instanceof Member member) {
            return member::of;
        } else if (fetcher instanceof PresentResolver resolver
                && resolver.method().isInMemory()) {
            return reading(resolver, environment(context, field, definition));
        }
        return null;
    }

    /** Arguments are the same for every object, which takes the first place. */
    private static @Nullable Reading reading(PresentResolver resolver, DataFetchingEnvironment environment) {
        try {
            var arguments = resolver.method().arguments(FieldResolvers.checked(environment));
            return source -> {
                var values = arguments.clone();
                values[0] = source;
                return resolver.converted(resolver.method().call(values));
            };
        } catch (RuntimeException unfit) {
            return null;
        }
    }

    private static DataFetchingEnvironment environment(
            ExecutionContext context, MergedField field, GraphQLFieldDefinition definition) {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(context)
                .fieldDefinition(definition)
                .mergedField(field)
                .arguments(ValuesResolver.getArgumentValues(
                        context.getGraphQLSchema().getCodeRegistry(),
                        definition.getArguments(),
                        field.getArguments(),
                        context.getCoercedVariables(),
                        context.getGraphQLContext(),
                        context.getLocale()))
                .build();
    }
}
