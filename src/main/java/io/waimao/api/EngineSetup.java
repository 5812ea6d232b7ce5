package io.waimao.api;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.dataloader.DataLoaderRegistry;

/** Sets the engine up: one registry of batches for each request, errors by our codes. */
@ApplicationScoped
class EngineSetup {

    /** Chains onto what is there: setting an instrumentation alone would drop the framework's document cache. */
    GraphQL.Builder setUp(@Observes GraphQL.Builder builder) {
        // Building fixes the strategies with the handler that is set by then.
        var framework = builder.defaultDataFetcherExceptionHandler(new ResolverErrors())
                .build()
                .getInstrumentation();
        return builder.instrumentation(new ChainedInstrumentation(framework, new FreshBatches(), new ErrorCodes()));
    }

    private static final class FreshBatches extends SimplePerformantInstrumentation {

        @Override
        public ExecutionInput instrumentExecutionInput(
                ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            return input.transform(builder -> builder.dataLoaderRegistry(new DataLoaderRegistry()));
        }
    }
}
