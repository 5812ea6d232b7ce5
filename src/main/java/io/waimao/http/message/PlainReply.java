package io.waimao.http.message;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.steward.Challenge;
import org.jboss.logging.Logger;

/** JSON answers to requests that are not GraphQL. Errors have GraphQL's form. */
public final class PlainReply {

    private static final Logger LOG = Logger.getLogger(PlainReply.class);

    private static final String RETRY_AFTER_SECONDS = "1";

    private PlainReply() {}

    /** Sends it, unless the client has gone. */
    public static void send(HttpServerResponse response, int status, Object body) {
        if (!response.ended() && !response.closed()) {
            response.setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.JSON.header())
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(Buffer.buffer(Json.write(body)));
        }
    }

    /** Refuses a request and ignores the rest of its body. */
    public static void refuse(HttpServerRequest request, Refused refused) {
        var code = ErrorCode.of(refused.result().getErrors().get(0));
        Challenge.put(code, request);
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        if (code.status() == 503) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        send(request.response(), code.status(), refused.result().toSpecification());
        request.resume();
    }

    public static void fail(HttpServerRequest request, Throwable failure) {
        if (failure instanceof Refused refused) {
            refuse(request, refused);
            return;
        }
        LOG.error("cannot answer a request", failure);
        refuse(request, new Refused(ErrorCode.INTERNAL_SERVER_ERROR, "The service failed to answer."));
    }
}
