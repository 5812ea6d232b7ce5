package io.waimao.engine;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;

/** A request that is not executed: the errors say what is wrong with it and what is allowed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<GraphQLError> errors;

    public Refused(ErrorCode code, String message) {
        this(List.of(new CodedError(code, message, null, null)));
    }

    Refused(ErrorCode code, String message, SourceLocation location) {
        this(List.of(new CodedError(code, message, List.of(location), null)));
    }

    Refused(List<GraphQLError> errors) {
        super(errors.get(0).getMessage(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    public ExecutionResult result() {
        return ExecutionResult.newExecutionResult().errors(errors).build();
    }
}
