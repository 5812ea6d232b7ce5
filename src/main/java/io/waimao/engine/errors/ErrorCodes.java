package io.waimao.engine.errors;

import static java.util.Objects.requireNonNull;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds codes to the errors that graphql-java reports. */
public final class ErrorCodes {

    public static final String SERVICE_FAILED = "The service failed to answer.";

    /** Matches literals that graphql-java prints as Java objects. The rest of its message suffices. */
    private static final Pattern JAVA_LITERAL =
            Pattern.compile("( with value| -) '\\w+Value\\{.*?}'(?= is | must | contains |$)", Pattern.DOTALL);

    /** GraphQL names for the Java types in messages about variables. */
    private static final Map<String, String> JAVA_TYPES = Map.of(
            "LinkedHashMap", "object",
            "Map", "object",
            "ArrayList", "list",
            "BigDecimal", "number",
            "BigInteger", "number",
            "Integer", "number",
            "Long", "number",
            "Boolean", "boolean",
            "String", "string");

    private static final Pattern JAVA_TYPE = Pattern.compile(
            "(?<=(?:but (?:it )?was an? |but was |of type ))'(" + String.join("|", JAVA_TYPES.keySet()) + ")'");

    private ErrorCodes() {}

    public static ExecutionResult coded(ExecutionResult result) {
        if (result.getErrors().isEmpty()) {
            return result;
        }
        var coded = result.getErrors().stream().map(ErrorCodes::coded).toList();
        return result.transform(builder -> builder.errors(coded));
    }

    /** Adds the id of the request to failures of the service. */
    public static ExecutionResult identified(ExecutionResult result, String requestId) {
        if (result.getErrors().stream().noneMatch(error -> ErrorCode.of(error).isServiceFailure())) {
            return result;
        }
        var identified = result.getErrors().stream()
                .map(error -> ((CodedError) coded(error)).identified(requestId))
                .toList();
        return result.transform(builder -> builder.errors(List.copyOf(identified)));
    }

    public static GraphQLError coded(GraphQLError error) {
        if (error instanceof CodedError) {
            return error;
        }
        var code = codeOf(error);
        var message = code == ErrorCode.INTERNAL_SERVER_ERROR ? SERVICE_FAILED : plain(error.getMessage());
        return new CodedError(code, message, error.getLocations(), error.getPath());
    }

    private static String plain(String message) {
        return JAVA_TYPE
                .matcher(JAVA_LITERAL.matcher(message).replaceAll(""))
                .replaceAll(type -> requireNonNull(JAVA_TYPES.get(type.group(1))));
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        } else if (error instanceof RuntimeException) {
            // Thrown by graphql-java before execution: values of variables that it cannot coerce.
            return ErrorCode.BAD_USER_INPUT;
        } else if (error.getErrorType() == ErrorType.ValidationError) {
            return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        }
        return ErrorCode.INTERNAL_SERVER_ERROR;
    }
}
