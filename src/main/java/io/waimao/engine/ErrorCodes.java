package io.waimao.engine;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import java.util.regex.Pattern;

/** Gives every error that the engine itself reports a code, too. */
final class ErrorCodes {

    static final String SERVICE_FAILED = "The service failed to answer.";

    /** The engine shows the value of an argument as a Java object; the reason, which follows, names it in GraphQL's terms. */
    private static final Pattern JAVA_VALUE = Pattern.compile(" with value '\\w+\\{.*}'", Pattern.DOTALL);

    private ErrorCodes() {}

    static ExecutionResult coded(ExecutionResult result) {
        if (result.getErrors().isEmpty()) {
            return result;
        }
        var coded = result.getErrors().stream().map(ErrorCodes::coded).toList();
        return result.transform(builder -> builder.errors(coded));
    }

    static GraphQLError coded(GraphQLError error) {
        if (error instanceof CodedError) {
            return error;
        }
        var code = codeOf(error);
        var message = code == ErrorCode.INTERNAL_SERVER_ERROR
                ? SERVICE_FAILED
                : JAVA_VALUE.matcher(error.getMessage()).replaceAll("");
        return new CodedError(code, message, error.getLocations(), error.getPath());
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        } else if (error instanceof graphql.GraphQLException) {
            // What the engine throws itself before it executes: values of variables that it cannot coerce.
            return ErrorCode.BAD_USER_INPUT;
        } else if (error.getErrorType() == ErrorType.ValidationError) {
            return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        } else if (error instanceof BadFaithIntrospectionError) {
            return ErrorCode.QUERY_TOO_COMPLEX;
        }
        return ErrorCode.INTERNAL_SERVER_ERROR;
    }
}
