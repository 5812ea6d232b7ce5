package io.waimao.http;

import graphql.language.OperationDefinition.Operation;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.Answer;
import io.waimao.engine.Engine;
import io.waimao.engine.ErrorCode;
import io.waimao.engine.GraphQLRequest;
import io.waimao.engine.Limits;
import io.waimao.engine.Refused;
import io.waimao.engine.RequestLog;
import io.waimao.engine.RequestMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One request and one answer, by the GraphQL-over-HTTP specification: queries by GET and POST, mutations by POST. Where the
 * specification's draft and its published audits differ, it does what the audits ask for.
 */
@ApplicationScoped
class QueryHandler implements Handler<HttpServerRequest> {

    static final String ALLOWED = "GET, POST, OPTIONS";

    private static final Logger LOG = Logger.getLogger(QueryHandler.class);

    private final Requests requests;
    private final Engine engine;
    private final EntityTags tags;
    private final Stewards stewards;
    private final Limits limits;
    private final HttpSettings settings;
    private final RequestMetrics metrics;

    QueryHandler(
            Requests requests,
            Engine engine,
            EntityTags tags,
            Stewards stewards,
            Limits limits,
            HttpSettings settings,
            RequestMetrics metrics) {
        this.requests = requests;
        this.engine = engine;
        this.tags = tags;
        this.stewards = stewards;
        this.limits = limits;
        this.settings = settings;
        this.metrics = metrics;
    }

    @Override
    public void handle(HttpServerRequest request) {
        var reply = new Reply(request, settings);
        if (request.method() == HttpMethod.POST) {
            BoundedBody.read(
                    request,
                    limits.bodySize(),
                    body -> answer(reply, () -> ofBody(request, body), operation -> byPost(operation, request)),
                    refused -> refuse(reply, refused));
            return;
        }
        request.resume();
        if (request.method() == HttpMethod.GET) {
            answer(reply, () -> requests.ofUrl(request.query()), QueryHandler::byGet);
        } else if (request.method() == HttpMethod.OPTIONS) {
            request.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ALLOW, ALLOWED)
                    .end();
        } else {
            var refused =
                    new Refused(ErrorCode.METHOD_NOT_ALLOWED, "The method is not accepted; allowed: " + ALLOWED + ".");
            refuse(reply, refused);
        }
    }

    /** What the server could not even read. */
    void refuse(RoutingContext context) {
        if (context.statusCode() >= 500) {
            fail(new Reply(context.request(), settings), context.failure());
        } else {
            var refused =
                    new Refused(ErrorCode.BAD_REQUEST, "The request cannot be read: its URL or headers are malformed.");
            refuse(new Reply(context.request(), settings), refused);
        }
    }

    private GraphQLRequest ofBody(HttpServerRequest request, byte[] body) {
        MediaType.requireJson(
                request.getHeader(HttpHeaders.CONTENT_TYPE), request.getHeader(HttpHeaders.CONTENT_ENCODING));
        if (body.length == 0) {
            throw new Refused(ErrorCode.BAD_REQUEST, "The body is empty; allowed: a JSON object with a query.");
        }
        return requests.ofBody(Json.object("The body", StrictText.decode("The body", body)));
    }

    private void answer(Reply reply, Supplier<GraphQLRequest> reading, Engine.OperationRule rule) {
        try {
            var type = reply.negotiate();
            stewards.admitReader(reply.authorization())
                    .onSuccess(reader -> answer(reply, type, reading, rule))
                    .onFailure(failure -> fail(reply, failure));
        } catch (Refused refused) {
            refuse(reply, refused);
        }
    }

    private void answer(Reply reply, MediaType type, Supplier<GraphQLRequest> reading, Engine.OperationRule rule) {
        try {
            var request = reading.get();
            var tag = tags.of(request, type).orElse(null);
            var had = tag == null
                    ? Optional.<String>empty()
                    : EntityTags.match(reply.header(HttpHeaders.IF_NONE_MATCH), tag);
            metrics.looked("answers", had.isPresent());
            if (had.isPresent()) {
                reply.notModified(had.get());
                return;
            }
            engine.answer(request, rule, reply.requestId()).thenAccept(answer -> send(reply, answer, tag));
        } catch (Throwable failure) {
            fail(reply, failure);
        }
    }

    private void send(Reply reply, Answer answer, @Nullable String tag) {
        try {
            var keep = answer.operation() == Operation.QUERY
                    && answer.result().getErrors().isEmpty();
            reply.send(answer.result(), keep ? tag : null);
        } catch (Throwable failure) {
            fail(reply, failure);
        }
    }

    private void refuse(Reply reply, Refused refused) {
        metrics.refused(refused.code());
        reply.send(refused.result(), null);
    }

    private void fail(Reply reply, @Nullable Throwable failure) {
        if (failure instanceof Refused refused) {
            refuse(reply, refused);
            return;
        }
        RequestLog.error(LOG, reply.requestId(), "cannot answer a request", failure);
        var refused = new Refused(ErrorCode.INTERNAL_SERVER_ERROR, "The service failed to answer.");
        reply.send(refused.identified(reply.requestId()).result(), null);
    }

    private static void byGet(Operation operation) {
        if (operation != Operation.QUERY) {
            throw new Refused(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "A %s may not be sent by GET; allowed: queries.".formatted(nameOf(operation)));
        }
    }

    private void byPost(Operation operation, HttpServerRequest request) {
        if (operation == Operation.MUTATION) {
            stewards.require(request.getHeader(HttpHeaders.AUTHORIZATION));
        } else if (operation == Operation.SUBSCRIPTION) {
            throw new Refused(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "A subscription has no single answer; open a WebSocket at the same address, protocol graphql-transport-ws.");
        }
    }

    private static String nameOf(Operation operation) {
        return operation.name().toLowerCase(java.util.Locale.ROOT);
    }
}
