package io.waimao.engine;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.waimao.dataset.DataVersion;
import io.waimao.engine.errors.ErrorCodes;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request.
 *
 * @param operation the operation executed; null if none was
 * @param version the version of the data of the whole answer; null if unknown
 */
public record Answer(
        ExecutionResult result,
        @Nullable Operation operation,
        @Nullable DataVersion version) {

    /** Casts an event of a subscription to the answer that it is. */
    public static ExecutionResult ofEvent(Object event) {
        return ErrorCodes.coded((ExecutionResult) event);
    }
}
