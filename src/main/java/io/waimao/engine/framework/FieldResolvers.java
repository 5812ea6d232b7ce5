package io.waimao.engine.framework;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.introspection.Introspection;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import io.smallrye.graphql.execution.datafetcher.AbstractDataFetcher;
import io.waimao.engine.execution.Execution;
import io.waimao.engine.limits.PublicDirectives;
import io.waimao.paging.BadInput;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls resolvers on behalf of their execution, with defaults in place of explicit nulls. */
public final class FieldResolvers extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (fetcher instanceof Member member) {
            return member.light();
        } else if (!(fetcher instanceof AbstractDataFetcher)) {
            return isListOfDirectives(parameters)
                    ? environment -> PublicDirectives.of(environment.getGraphQLSchema())
                    : fetcher;
        }
        var execution = Execution.of(parameters.getExecutionContext().getGraphQLContext());
        DataFetcher<?> resolver = fetcher instanceof FieldResolver field ? field::answer : fetcher;
        var present = fetcher instanceof PresentResolver;
        return environment -> present && isOneOfSeveral(environment)
                ? execution.inParallel(() -> resolver.get(checked(environment)))
                : execution.working(() -> resolver.get(checked(environment)));
    }

    private static boolean isListOfDirectives(InstrumentationFieldFetchParameters parameters) {
        var environment = parameters.getEnvironment();
        return environment.getParentType() == Introspection.__Schema
                && environment.getFieldDefinition().getName().equals("directives");
    }

    /** Whether this is one of several root fields of a query, which run in parallel. */
    private static boolean isOneOfSeveral(DataFetchingEnvironment environment) {
        var operation = environment.getOperationDefinition();
        return operation.getOperation() == Operation.QUERY
                && environment.getParentType() == environment.getGraphQLSchema().getQueryType()
                && operation.getSelectionSet().getSelections().size() > 1;
    }

    /** The environment with checked arguments and defaults. */
    public static DataFetchingEnvironment checked(DataFetchingEnvironment environment) {
        environment.getArguments().values().forEach(FieldResolvers::refuseNul);
        return withDefaults(environment);
    }

    /** Rejects U+0000, which no stored text has: PostgreSQL would fail the whole batch. */
    private static void refuseNul(@Nullable Object value) {
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            throw new BadInput("text", text, "text without the character U+0000");
        } else if (value instanceof Map<?, ?> fields) {
            fields.values().forEach(FieldResolvers::refuseNul);
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(FieldResolvers::refuseNul);
        }
    }

    /** Applies defaults to explicit nulls, which clients with typed variables send for absent values. */
    private static DataFetchingEnvironment withDefaults(DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> given = environment.getArguments();
        @Nullable Map<String, @Nullable Object> completed = null;
        for (GraphQLArgument argument : environment.getFieldDefinition().getArguments()) {
            var name = argument.getName();
            if (argument.hasSetDefaultValue() && given.containsKey(name) && given.get(name) == null) {
                completed = completed == null ? new HashMap<>(given) : completed;
                completed.put(name, GraphQLArgument.getArgumentDefaultValue(argument));
            }
        }
        return completed == null ? environment : new WithArguments(environment, completed);
    }
}
