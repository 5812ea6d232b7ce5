package io.waimao.engine.execution;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.OperationDefinition.Operation;
import io.waimao.engine.errors.CodedError;
import io.waimao.engine.errors.DatabaseOutage;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.RequestLog;
import io.waimao.paging.BadInput;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;

/** Reports errors in the caller's input. Failures of the service are only logged. */
public final class ResolverErrors implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(ResolverErrors.class);

    private static final String FORGED =
            "An id or cursor is not accepted; allowed: ids and cursors that the service returned.";

    private static final String FAILED = "The service failed to answer this field.";

    private final DatabaseOutage outage;

    public ResolverErrors(DatabaseOutage outage) {
        this.outage = outage;
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters thrown) {
        var cause = thrown.getException();
        var operation =
                thrown.getDataFetchingEnvironment().getOperationDefinition().getOperation();
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof BadInput badInput) {
                return answer(thrown, ErrorCode.BAD_USER_INPUT, String.valueOf(badInput.getMessage()));
            } else if (inner instanceof DataException && operation == Operation.QUERY) {
                // A forged id or cursor has a value that the database rejects.
                return answer(thrown, ErrorCode.BAD_USER_INPUT, FORGED);
            }
        }
        var execution = Execution.of(thrown.getDataFetchingEnvironment().getGraphQlContext());
        if (execution.isCancelled()) {
            return answer(thrown, ErrorCode.INTERNAL_SERVER_ERROR, FAILED);
        }
        if (outage.isBehind(cause)) {
            return answer(thrown, ErrorCode.DATABASE_UNAVAILABLE, DatabaseOutage.MESSAGE);
        }
        RequestLog.error(LOG, execution.requestId(), "cannot answer " + thrown.getPath(), cause);
        return answer(thrown, ErrorCode.INTERNAL_SERVER_ERROR, FAILED);
    }

    private static CompletableFuture<DataFetcherExceptionHandlerResult> answer(
            DataFetcherExceptionHandlerParameters thrown, ErrorCode code, String message) {
        var error = new CodedError(
                code,
                message,
                List.of(thrown.getSourceLocation()),
                thrown.getPath().toList());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }
}
