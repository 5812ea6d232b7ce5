package io.waimao.engine.framework;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import io.smallrye.graphql.execution.datafetcher.AbstractDataFetcher;
import io.waimao.engine.execution.Execution;
import io.waimao.paging.BadInput;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls resolvers for the execution that they work for, on whatever thread, with a default where null was said. */
public final class FieldResolvers extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (fetcher instanceof Member member) {
            return member.light();
        } else if (!(fetcher instanceof AbstractDataFetcher)) {
            return fetcher;
        }
        var execution = Execution.of(parameters.getExecutionContext().getGraphQLContext());
        DataFetcher<?> resolver = fetcher instanceof FieldResolver ours ? ours::answer : fetcher;
        var present = fetcher instanceof PresentResolver;
        return environment -> present && isOneOfSeveral(environment)
                ? execution.beside(() -> resolver.get(checked(environment)))
                : execution.working(() -> resolver.get(checked(environment)));
    }

    /** A root field of a query among others: they do not wait for each other. */
    private static boolean isOneOfSeveral(DataFetchingEnvironment environment) {
        var operation = environment.getOperationDefinition();
        return operation.getOperation() == Operation.QUERY
                && environment.getParentType() == environment.getGraphQLSchema().getQueryType()
                && operation.getSelectionSet().getSelections().size() > 1;
    }

    /** The environment with arguments that may go to the API. */
    public static DataFetchingEnvironment checked(DataFetchingEnvironment environment) {
        environment.getArguments().values().forEach(FieldResolvers::refuseNul);
        return withDefaults(environment);
    }

    /** No text has one, and PostgreSQL refuses to look for it, with all that is asked for together with it. */
    private static void refuseNul(@Nullable Object value) {
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            throw new BadInput("text", text, "text without the character U+0000");
        } else if (value instanceof Map<?, ?> fields) {
            fields.values().forEach(FieldResolvers::refuseNul);
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(FieldResolvers::refuseNul);
        }
    }

    /** Clients with typed variables send null for what they do not say. */
    private static DataFetchingEnvironment withDefaults(DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> said = environment.getArguments();
        @Nullable Map<String, @Nullable Object> meant = null;
        for (GraphQLArgument argument : environment.getFieldDefinition().getArguments()) {
            var name = argument.getName();
            if (argument.hasSetDefaultValue() && said.containsKey(name) && said.get(name) == null) {
                meant = meant == null ? new HashMap<>(said) : meant;
                meant.put(name, GraphQLArgument.getArgumentDefaultValue(argument));
            }
        }
        return meant == null ? environment : new WithArguments(environment, meant);
    }
}
