package io.waimao.engine;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.execution.FieldValueInfo;
import graphql.execution.SubscriptionExecutionStrategy;

/** Executes subscriptions as always, but each of their events begins as an execution of its own. */
final class EventStrategy extends SubscriptionExecutionStrategy {

    EventStrategy(DataFetcherExceptionHandler errors) {
        super(errors);
    }

    /** Of an event alone: what is selected of it is left to the strategy of queries. */
    @Override
    protected FieldValueInfo completeField(
            ExecutionContext context, ExecutionStrategyParameters parameters, FetchedValue event) {
        Events.of(context.getGraphQLContext()).begin(context.getGraphQLContext(), event.getFetchedValue());
        return super.completeField(context, parameters, event);
    }
}
