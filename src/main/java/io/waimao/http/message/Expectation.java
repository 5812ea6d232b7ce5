package io.waimao.http.message;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** The header Expect: a client with a long body may first ask whether it is accepted (RFC 9110, section 10.1.1). */
public final class Expectation {

    private Expectation() {}

    /** Answers "100 Continue", once everything but the body has been checked. */
    public static void fulfil(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }
}
