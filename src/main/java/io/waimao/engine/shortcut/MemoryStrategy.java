package io.waimao.engine.shortcut;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.waimao.engine.execution.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Completes objects whose selected fields are all in memory at once, and lists of them in one pass, without a path,
 * parameters and a future for each field. Anything unexpected (a null that is not allowed, a value that a scalar
 * refuses, an exception) falls back to graphql-java, which reports the error.
 */
public final class MemoryStrategy extends AsyncExecutionStrategy {

    private static final MergedSelectionSet NOTHING =
            MergedSelectionSet.newMergedSelectionSet().subFields(Map.of()).build();

    public MemoryStrategy(DataFetcherExceptionHandler errors) {
        super(errors);
    }

    @Override
    protected Object completeValueForObject(
            ExecutionContext context, ExecutionStrategyParameters parameters, GraphQLObjectType type, Object source) {
        var execution = Execution.of(context.getGraphQLContext());
        execution.countObjects(1);
        var selection = Selections.of(context).inMemory(context, parameters.getField(), type);
        if (selection != null) {
            try {
                var completed = execution.working(() -> selection.of(source));
                count(context, parameters);
                return completed;
            } catch (Exception notAsItShouldBe) {
                return super.completeValueForObject(context, parameters, type, source);
            }
        }
        return super.completeValueForObject(context, parameters, type, source);
    }

    @Override
    protected FieldValueInfo completeValueForList(
            ExecutionContext context, ExecutionStrategyParameters parameters, Iterable<Object> sources) {
        var selection = selectionOfElements(context, parameters);
        if (selection != null) {
            try {
                var execution = Execution.of(context.getGraphQLContext());
                var completed = execution.working(() -> all(sources, selection, execution));
                return new FieldValueInfo(CompleteValueType.LIST, completed);
            } catch (Exception notAsItShouldBe) {
                return super.completeValueForList(context, parameters, sources);
            }
        }
        return super.completeValueForList(context, parameters, sources);
    }

    private static List<CompletedObject> all(Iterable<Object> sources, InMemorySelection selection, Execution execution)
            throws Exception {
        var completed = new ArrayList<CompletedObject>();
        for (var source : sources) {
            execution.countObjects(1);
            completed.add(selection.of(Completion.plain(source)));
        }
        return completed;
    }

    private static @Nullable InMemorySelection selectionOfElements(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return parameters.getExecutionStepInfo().getUnwrappedNonNullType() instanceof GraphQLList list
                        && GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()) instanceof GraphQLObjectType type
                ? Selections.of(context).inMemory(context, parameters.getField(), type)
                : null;
    }

    /**
     * Counts the object as one without fields, because a level's batches are dispatched once all announced objects have
     * arrived.
     */
    private static void count(ExecutionContext context, ExecutionStrategyParameters parameters) {
        var dispatch = context.getDataLoaderDispatcherStrategy();
        var empty = parameters.transform(builder -> builder.fields(NOTHING));
        dispatch.executeObject(context, empty);
        dispatch.executeObjectOnFieldValuesInfo(List.of(), empty);
    }
}
