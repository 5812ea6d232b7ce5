package io.waimao.api;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gives every error that the engine itself reports a code, too. */
final class ErrorCodes extends SimplePerformantInstrumentation {

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        var coded = result.getErrors().stream().map(ErrorCodes::coded).toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(coded)));
    }

    private static GraphQLError coded(GraphQLError error) {
        @Nullable Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.containsKey(ErrorCode.KEY)) {
            return error;
        }
        var all = new HashMap<String, Object>(extensions == null ? Map.of() : extensions);
        all.put(ErrorCode.KEY, codeOf(error).name());
        var builder = GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .locations(error.getLocations())
                .extensions(all)
                .errorType(error.getErrorType());
        return error.getPath() == null
                ? builder.build()
                : builder.path(error.getPath()).build();
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        } else if (error.getErrorType() == ErrorType.ValidationError) {
            return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        }
        return ErrorCode.INTERNAL_SERVER_ERROR;
    }
}
