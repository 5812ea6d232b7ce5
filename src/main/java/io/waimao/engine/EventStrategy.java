package io.waimao.engine;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.execution.FieldValueInfo;
import graphql.execution.SubscriptionExecutionStrategy;

/** Executes subscriptions, but starts each event as an execution of its own. */
final class EventStrategy extends SubscriptionExecutionStrategy {

    EventStrategy(DataFetcherExceptionHandler errors) {
        super(errors);
    }

    /** Begins an event only; its selection is left to the strategy of queries. */
    @Override
    protected FieldValueInfo completeField(
            ExecutionContext context, ExecutionStrategyParameters parameters, FetchedValue event) {
        Events.of(context.getGraphQLContext()).begin(context.getGraphQLContext(), event.getFetchedValue());
        return super.completeField(context, parameters, event);
    }
}
