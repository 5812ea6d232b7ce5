package io.waimao.http.agents;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.waimao.agents.NoSuchResource;
import io.waimao.engine.RequestMetrics;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.engine.errors.RequestLog;
import io.waimao.http.message.Json;
import io.waimao.http.message.MediaType;
import io.waimao.http.message.RequestBodies;
import io.waimao.http.steward.Challenge;
import io.waimao.http.steward.Stewards;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers messages of the Model Context Protocol: one by POST, with one JSON object. */
@ApplicationScoped
public class AgentHandler {

    public static final String PATH = "/mcp";

    private static final Logger LOG = Logger.getLogger(AgentHandler.class);
    private static final double NANOS = 1e9;
    private static final String ALLOWED = "POST, OPTIONS";

    private final Methods methods;
    private final Results results;
    private final KeptCalls calls;
    private final Origins origins;
    private final RequestBodies bodies;
    private final Stewards stewards;
    private final RequestMetrics metrics;

    AgentHandler(
            Methods methods,
            Results results,
            KeptCalls calls,
            AgentSettings settings,
            RequestBodies bodies,
            Stewards stewards,
            RequestMetrics metrics) {
        this.methods = methods;
        this.results = results;
        this.calls = calls;
        this.origins = new Origins(settings.origins().orElse(List.of()));
        this.bodies = bodies;
        this.stewards = stewards;
        this.metrics = metrics;
    }

    public void handle(RoutingContext context) {
        var request = context.request();
        if (!origins.accept(request.getHeader(HttpHeaders.ORIGIN))) {
            request.resume();
            var message = "Origin is not accepted; allowed: pages on the same machine, and configured origins.";
            refuse(request, null, new Refused(ErrorCode.FORBIDDEN, message));
        } else if (request.method() == HttpMethod.POST) {
            bodies.read(request, body -> admit(request, body), refused -> refuse(request, null, refused));
        } else {
            request.resume();
            request.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
            if (request.method() == HttpMethod.OPTIONS) {
                request.response().setStatusCode(204).end();
            } else {
                var message = "The method is not accepted; allowed: " + ALLOWED + ".";
                refuse(request, null, new Refused(ErrorCode.METHOD_NOT_ALLOWED, message));
            }
        }
    }

    private void admit(HttpServerRequest request, byte[] body) {
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> read(request, body))
                .onFailure(failure -> fail(request, null, Revision.INITIALIZED, failure));
    }

    private void read(HttpServerRequest request, byte[] body) {
        Message message = null;
        try {
            MediaType.requireJson(
                    request.getHeader(HttpHeaders.CONTENT_TYPE), request.getHeader(HttpHeaders.CONTENT_ENCODING));
            MediaType.preferred(String.join(", ", request.headers().getAll(HttpHeaders.ACCEPT)));
            message = Message.read(body);
            answer(request, message, Headers.check(message, request::getHeader));
        } catch (Throwable failure) {
            fail(request, message, Revision.INITIALIZED, failure);
        }
    }

    private void answer(HttpServerRequest request, Message message, Revision revision) {
        var begun = System.nanoTime();
        if (!message.isRequest()) {
            request.response().setStatusCode(202).end();
            return;
        }
        var kept = calls.find(message, revision);
        if (KeptCalls.isCall(message)) {
            metrics.lookedUp("answers", kept.isPresent());
        }
        if (kept.isPresent()) {
            metrics.answeredFromCache((System.nanoTime() - begun) / NANOS);
            send(request, 200, Results.response(message, kept.get()));
        } else {
            ask(request, message, revision);
        }
    }

    private void ask(HttpServerRequest request, Message message, Revision revision) {
        var day = calls.today();
        methods.result(message, revision, RequestLog.newId())
                .thenAccept(result -> {
                    var written = results.written(message, revision, result.content());
                    calls.keep(message, revision, result, written, day);
                    send(request, 200, Results.response(message, written));
                })
                .exceptionally(failure -> {
                    fail(request, message, revision, failure);
                    return null;
                });
    }

    private void fail(HttpServerRequest request, @Nullable Message message, Revision revision, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refused refused) {
            refuse(request, message, refused);
        } else if (cause instanceof NoSuchResource) {
            refuse(request, message, Methods.missing(revision));
        } else if (cause instanceof RpcError error) {
            refuse(request, message, error);
        } else {
            RequestLog.error(LOG, RequestLog.newId(), "cannot answer a message", cause);
            refuse(request, message, new Refused(ErrorCode.INTERNAL_SERVER_ERROR, "The service failed to answer."));
        }
    }

    private void refuse(HttpServerRequest request, @Nullable Message message, RpcError error) {
        metrics.refused(ErrorCode.BAD_REQUEST);
        send(request, error.status(), Json.write(answering(error, message).response()));
    }

    private static RpcError answering(RpcError error, @Nullable Message message) {
        return message == null ? error : error.answering(message.id());
    }

    /** Refuses for a reason outside the protocol; the HTTP status says which. */
    private void refuse(HttpServerRequest request, @Nullable Message message, Refused refused) {
        var code = refused.code();
        metrics.refused(code);
        Challenge.put(code, request);
        if (code.status() == 503) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
        } else if (code == ErrorCode.REQUEST_TOO_LARGE || code == ErrorCode.REQUEST_TIMEOUT) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        var error = new RpcError(
                code.status() >= 500 ? RpcError.INTERNAL_ERROR : RpcError.INVALID_REQUEST,
                code.status(),
                "%s: %s".formatted(code, refused.getMessage()));
        send(request, error.status(), Json.write(answering(error, message).response()));
    }

    private static void send(HttpServerRequest request, int status, byte[] body) {
        send(request, status, Buffer.buffer(body));
    }

    private static void send(HttpServerRequest request, int status, Buffer body) {
        var response = request.response();
        if (!response.ended() && !response.closed()) {
            response.setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.JSON.header())
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end(body);
        }
    }
}
