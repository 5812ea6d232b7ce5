package io.waimao.http.message;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** A client with a long body may ask first whether it is wanted (RFC 9110, section 10.1.1). */
public final class Expectation {

    private Expectation() {}

    /** Tells it to go on, when everything but the body has been found in order. */
    public static void fulfil(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }
}
