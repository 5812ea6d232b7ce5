package io.waimao.http.agents;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error of JSON-RPC 2.0, with the HTTP status of its response. */
final class RpcError extends RuntimeException {

    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;
    static final int INTERNAL_ERROR = -32603;

    /** Revisions before 2026-07-28; then {@link #INVALID_PARAMS}. */
    static final int RESOURCE_NOT_FOUND = -32002;

    static final int HEADER_MISMATCH = -32020;
    static final int UNSUPPORTED_VERSION = -32022;

    private static final long serialVersionUID = 1L;

    private final int code;
    private final int status;
    private final transient Map<String, Object> data;
    private final transient @Nullable Object id;

    RpcError(int code, int status, String message) {
        this(code, status, message, Map.of());
    }

    RpcError(int code, int status, String message, Map<String, Object> data) {
        this(code, status, message, data, null);
    }

    private RpcError(int code, int status, String message, Map<String, Object> data, @Nullable Object id) {
        super(message, null, false, false);
        this.code = code;
        this.status = status;
        this.data = data;
        this.id = id;
    }

    /** The same as the answer to the request with this id. */
    RpcError answering(@Nullable Object request) {
        return new RpcError(code, status, String.valueOf(getMessage()), data, request);
    }

    static RpcError invalidRequest(String message) {
        return new RpcError(INVALID_REQUEST, 400, message);
    }

    static RpcError invalidParams(String message) {
        return new RpcError(INVALID_PARAMS, 200, message);
    }

    int status() {
        return status;
    }

    /** The response, without an id if that of the request is unknown. */
    Map<String, Object> response() {
        var error = new LinkedHashMap<String, Object>();
        error.put("code", code);
        error.put("message", String.valueOf(getMessage()));
        if (!data.isEmpty()) {
            error.put("data", data);
        }
        var response = new LinkedHashMap<String, Object>();
        response.put("jsonrpc", "2.0");
        if (id != null) {
            response.put("id", id);
        }
        response.put("error", error);
        return response;
    }
}
