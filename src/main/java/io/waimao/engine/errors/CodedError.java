package io.waimao.engine.errors;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error for clients: the message, the place if known, and the code. */
public final class CodedError implements GraphQLError {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "code";
    private static final String REQUEST_ID = "requestId";

    private final ErrorCode code;
    private final String message;
    private final transient @Nullable List<SourceLocation> locations;
    private final transient @Nullable List<Object> path;
    private final @Nullable String requestId;

    public CodedError(
            ErrorCode code, String message, @Nullable List<SourceLocation> locations, @Nullable List<Object> path) {
        this(code, message, locations, path, null);
    }

    private CodedError(
            ErrorCode code,
            String message,
            @Nullable List<SourceLocation> locations,
            @Nullable List<Object> path,
            @Nullable String requestId) {
        this.code = code;
        this.message = message;
        this.locations = locations == null || locations.isEmpty() ? null : locations;
        this.path = path;
        this.requestId = requestId;
    }

    /** Adds the id of the request, if the log has details. */
    CodedError identified(String id) {
        return code.isServiceFailure() ? new CodedError(code, message, locations, path, id) : this;
    }

    ErrorCode code() {
        return code;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    /** Null, because graphql-java would show its own names. */
    @Override
    public @Nullable ErrorClassification getErrorType() {
        return null;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return requestId == null ? Map.of(CODE, code.name()) : Map.of(CODE, code.name(), REQUEST_ID, requestId);
    }
}
