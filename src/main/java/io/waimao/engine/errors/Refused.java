package io.waimao.engine.errors;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;

/** A request that is not executed. The errors name the problem and what is allowed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<GraphQLError> errors;

    public Refused(ErrorCode code, String message) {
        this(List.of(new CodedError(code, message, null, null)));
    }

    public Refused(ErrorCode code, String message, SourceLocation location) {
        this(List.of(new CodedError(code, message, List.of(location), null)));
    }

    public Refused(List<GraphQLError> errors) {
        super(errors.get(0).getMessage(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** The same, with the id of the request in the log. */
    public Refused identified(String requestId) {
        return new Refused(errors.stream()
                .map(error -> error instanceof CodedError coded ? coded.identified(requestId) : error)
                .toList());
    }

    /** The code of the first error. */
    public ErrorCode code() {
        return ErrorCode.of(errors.get(0));
    }

    public ExecutionResult result() {
        return ExecutionResult.newExecutionResult().errors(errors).build();
    }
}
