package io.waimao.http.graphql;

import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.engine.limits.LimitSettings;
import io.waimao.http.message.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request (GraphQL over HTTP, section 5.1), each of the right type.
 *
 * @param query the document; null if named by a hash or id
 * @param documentId the id of a trusted document
 */
record Parameters(
        @Nullable String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, @Nullable Object> extensions,
        @Nullable String documentId) {

    /** Reads them from a POST request or a socket message. */
    static Parameters ofBody(Map<String, @Nullable Object> body, LimitSettings limits) {
        var variables = object("variables", body);
        if (!variables.isEmpty()) {
            limit(Json.write(variables).length, limits);
        }
        return new Parameters(
                text("query", body),
                text("operationName", body),
                variables,
                object("extensions", body),
                text("documentId", body));
    }

    /** Reads them from a GET request, where variables and extensions are JSON texts. */
    static Parameters ofUrl(Map<String, String> url, LimitSettings limits) {
        var body = new LinkedHashMap<String, @Nullable Object>(url);
        for (var name : new String[] {"variables", "extensions"}) {
            var text = url.get(name);
            if (text != null) {
                body.put(name, text.isEmpty() || text.equals("null") ? null : Json.object(name, text));
            }
        }
        return ofBody(body, limits);
    }

    private static void limit(int size, LimitSettings limits) {
        if (size > limits.variablesSize()) {
            throw new Refused(
                    ErrorCode.VARIABLES_TOO_LARGE,
                    "variables: %d bytes are not accepted; allowed: at most %d."
                            .formatted(size, limits.variablesSize()));
        }
    }

    private static @Nullable String text(String name, Map<String, @Nullable Object> body) {
        var value = body.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new Refused(ErrorCode.BAD_REQUEST, "%s is %s; allowed: a string.".formatted(name, kind(value)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(String name, Map<String, @Nullable Object> body) {
        var value = body.get(name);
        if (value == null) {
            return Map.of();
        } else if (value instanceof Map<?, ?> members) {
            return (Map<String, @Nullable Object>) members;
        }
        throw new Refused(ErrorCode.BAD_REQUEST, "%s is %s; allowed: an object.".formatted(name, kind(value)));
    }

    static String kind(Object value) {
        return value instanceof Map
                ? "an object"
                : value instanceof Iterable
                        ? "an array"
                        : value instanceof Number ? "a number" : value instanceof Boolean ? "a boolean" : "a string";
    }
}
