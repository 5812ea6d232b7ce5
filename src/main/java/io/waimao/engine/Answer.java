package io.waimao.engine;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.waimao.dataset.DataVersion;
import io.waimao.engine.errors.ErrorCodes;
import org.jspecify.annotations.Nullable;

/**
 * What a request gets.
 *
 * @param operation what was executed; null if nothing was
 * @param version of the data that all of the answer is of; null where that is not told
 */
public record Answer(
        ExecutionResult result,
        @Nullable Operation operation,
        @Nullable DataVersion version) {

    /** An event of a subscription as the answer that it is. */
    public static ExecutionResult ofEvent(Object event) {
        return ErrorCodes.coded((ExecutionResult) event);
    }
}
