package io.waimao.api;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.waimao.query.BadInput;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** Tells what the caller did wrong, and keeps the service's own faults to its log. */
final class ResolverErrors implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(ResolverErrors.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters thrown) {
        var error = GraphqlErrorBuilder.newError().path(thrown.getPath()).location(thrown.getSourceLocation());
        var cause = thrown.getException();
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof BadInput badInput) {
                return answer(ErrorCode.BAD_USER_INPUT.error(error, String.valueOf(badInput.getMessage())));
            }
        }
        LOG.errorf(cause, "cannot answer %s", thrown.getPath());
        return answer(ErrorCode.INTERNAL_SERVER_ERROR.error(error, "The service failed to answer this field."));
    }

    private static CompletableFuture<DataFetcherExceptionHandlerResult> answer(graphql.GraphQLError error) {
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }
}
