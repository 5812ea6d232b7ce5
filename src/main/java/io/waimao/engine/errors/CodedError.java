package io.waimao.engine.errors;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An error for clients: the message, the place if known, and the code. */
public final class CodedError implements GraphQLError {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "code";
    private static final String REQUEST_ID = "requestId";

    /** Characters of a message, of a word that is shortened, and of what is left of it. */
    private static final int LONGEST = 2_000;

    private static final int LONG_WORD = 200;
    private static final int QUOTED = 60;
    private static final Pattern WORD = Pattern.compile("\\S{" + LONG_WORD + ",}");

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
        this.message = shortened(message);
        this.locations = locations == null || locations.isEmpty() ? null : locations;
        this.path = path;
        this.requestId = requestId;
    }

    /** Messages quote what the client sent: a name, a value or a document may be of any length. */
    private static String shortened(String message) {
        var readable = message.length() <= LONG_WORD
                ? message
                : WORD.matcher(message)
                        .replaceAll(
                                word -> Matcher.quoteReplacement(word.group().substring(0, QUOTED) + "…"));
        return readable.length() <= LONGEST ? readable : readable.substring(0, LONGEST) + "…";
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
