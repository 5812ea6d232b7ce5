package io.waimao.engine;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error as clients see it: a message, where it is known a place, and the code. */
final class CodedError implements GraphQLError {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "code";

    private final ErrorCode code;
    private final String message;
    private final transient @Nullable List<SourceLocation> locations;
    private final transient @Nullable List<Object> path;

    CodedError(ErrorCode code, String message, @Nullable List<SourceLocation> locations, @Nullable List<Object> path) {
        this.code = code;
        this.message = message;
        this.locations = locations == null || locations.isEmpty() ? null : locations;
        this.path = path;
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

    /** None: the engine would show its own names. */
    @Override
    public @Nullable ErrorClassification getErrorType() {
        return null;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of(KEY, code.name());
    }
}
