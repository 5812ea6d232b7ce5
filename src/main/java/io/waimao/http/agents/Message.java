package io.waimao.http.agents;

import io.waimao.engine.errors.Refused;
import io.waimao.http.message.Json;
import io.waimao.http.message.StrictText;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of JSON-RPC 2.0.
 *
 * @param id a string or an integer; null of a notification
 * @param method empty for a response
 */
record Message(@Nullable Object id, String method, Map<String, @Nullable Object> params) {

    /** @throws RpcError if the body is not one message */
    static Message read(byte[] body) {
        if (parsed(body) instanceof Map<?, ?> object) {
            try {
                return of(object);
            } catch (RpcError invalid) {
                throw invalid.answering(isId(object.get("id")) ? object.get("id") : null);
            }
        }
        throw RpcError.invalidRequest("The body is not a JSON object; allowed: one message, no batch.");
    }

    private static @Nullable Object parsed(byte[] body) {
        try {
            return Json.value("The body", StrictText.decode("The body", body));
        } catch (Refused notJson) {
            throw new RpcError(RpcError.PARSE_ERROR, 400, String.valueOf(notJson.getMessage()));
        }
    }

    private static Message of(Map<?, ?> object) {
        if (!"2.0".equals(object.get("jsonrpc"))) {
            throw RpcError.invalidRequest("jsonrpc is missing or not accepted; allowed: \"2.0\".");
        }
        var id = object.get("id");
        var method = object.get("method");
        if (method == null && id != null && object.containsKey("result") != object.containsKey("error")) {
            return new Message(null, "", Map.of());
        }
        if (object.containsKey("id") && !isId(id)) {
            throw RpcError.invalidRequest("id is not accepted; allowed: a string or an integer.");
        }
        if (!(method instanceof String name) || name.isEmpty()) {
            throw RpcError.invalidRequest("method is missing or not accepted; allowed: a string.");
        }
        return new Message(id, name, object(object, "params"));
    }

    private static boolean isId(@Nullable Object id) {
        return id instanceof String || id instanceof Integer || id instanceof Long || id instanceof BigInteger;
    }

    boolean isRequest() {
        return id != null;
    }

    /** @throws RpcError if the parameter is missing or no string */
    String text(String name) {
        if (params.get(name) instanceof String text) {
            return text;
        }
        throw RpcError.invalidParams("params.%s is missing or not accepted; allowed: a string.".formatted(name));
    }

    /** Empty if the parameter is missing. */
    Map<String, @Nullable Object> object(String name) {
        return object(params, name);
    }

    /** @throws RpcError if the member is there, and no object */
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(Map<?, ?> from, String name) {
        var value = from.get(name);
        if (value == null) {
            return Map.of();
        } else if (value instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw RpcError.invalidParams("%s is not accepted; allowed: an object.".formatted(name));
    }
}
