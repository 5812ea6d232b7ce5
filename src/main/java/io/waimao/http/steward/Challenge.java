package io.waimao.http.steward;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.waimao.engine.errors.ErrorCode;

/**
 * The header WWW-Authenticate for refused clients: how to authenticate, and the problem with their token (RFC 6750).
 */
public final class Challenge {

    private Challenge() {}

    public static void put(ErrorCode code, HttpServerRequest request) {
        var bearer = Stewards.bearer(request.getHeader(HttpHeaders.AUTHORIZATION)) != null;
        if (code == ErrorCode.UNAUTHENTICATED) {
            put(bearer ? "Bearer error=\"invalid_token\"" : "Bearer", request);
        } else if (code == ErrorCode.FORBIDDEN && bearer) {
            put("Bearer error=\"insufficient_scope\"", request);
        }
    }

    private static void put(String challenge, HttpServerRequest request) {
        request.response().putHeader("WWW-Authenticate", challenge);
    }
}
