package io.waimao.http.graphql;

import graphql.ExecutionResult;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetState;
import io.waimao.engine.Answer;
import io.waimao.engine.Engine;
import io.waimao.engine.GraphQLRequest;
import io.waimao.engine.RequestMetrics;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.engine.errors.RequestLog;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.Json;
import io.waimao.http.message.MediaType;
import io.waimao.http.message.RequestBodies;
import io.waimao.http.steward.Stewards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Answers one request, by the GraphQL-over-HTTP specification: queries by GET and POST, mutations by POST. Where the
 * draft and its published audits differ, it follows the audits.
 */
@ApplicationScoped
public class QueryHandler implements Handler<HttpServerRequest> {

    static final String ALLOWED = "GET, POST, OPTIONS";

    private static final Logger LOG = Logger.getLogger(QueryHandler.class);

    private final RequestReader requests;
    private final Engine engine;
    private final EntityTags tags;
    private final ResponseCache answers;
    private final DatasetState dataset;
    private final Stewards stewards;
    private final RequestBodies bodies;
    private final HttpSettings settings;
    private final RequestMetrics metrics;

    QueryHandler(
            RequestReader requests,
            Engine engine,
            EntityTags tags,
            ResponseCache answers,
            DatasetState dataset,
            Stewards stewards,
            RequestBodies bodies,
            HttpSettings settings,
            RequestMetrics metrics) {
        this.requests = requests;
        this.engine = engine;
        this.tags = tags;
        this.answers = answers;
        this.dataset = dataset;
        this.stewards = stewards;
        this.bodies = bodies;
        this.settings = settings;
        this.metrics = metrics;
    }

    @Override
    public void handle(HttpServerRequest request) {
        var reply = new Reply(request, settings);
        if (request.method() == HttpMethod.POST) {
            bodies.read(
                    request, body -> answer(reply, requests.ofPost(request, body)), refused -> refuse(reply, refused));
            return;
        }
        request.resume();
        if (request.method() == HttpMethod.GET) {
            answer(reply, requests.ofGet(request.query()));
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

    /** Refuses a request that the server could not read. */
    public void refuse(RoutingContext context) {
        if (context.statusCode() >= 500) {
            fail(new Reply(context.request(), settings), context.failure());
        } else {
            var refused =
                    new Refused(ErrorCode.BAD_REQUEST, "The request cannot be read: its URL or headers are malformed.");
            refuse(new Reply(context.request(), settings), refused);
        }
    }

    private void answer(Reply reply, IncomingRequest incoming) {
        try {
            var type = reply.negotiate();
            stewards.admitReader(reply.authorization())
                    .onSuccess(reader -> answer(reply, type, incoming))
                    .onFailure(failure -> fail(reply, failure));
        } catch (Refused refused) {
            refuse(reply, refused);
        }
    }

    private void answer(Reply reply, MediaType type, IncomingRequest incoming) {
        try {
            incoming.check().run();
            var key = new ResponseKey(incoming.post(), type, incoming.bytes());
            var cached = answers.find(key);
            if (cached.isPresent()) {
                metrics.lookedUp("answers", true);
                sendCached(reply, cached.get());
            } else {
                answer(reply, key, incoming.reading().get(), incoming.rule());
            }
        } catch (Throwable failure) {
            fail(reply, failure);
        }
    }

    private void sendCached(Reply reply, CachedResponse answer) {
        var matchedTag = EntityTags.match(reply.header(HttpHeaders.IF_NONE_MATCH), answer.tag());
        if (matchedTag.isPresent()) {
            reply.notModified(matchedTag.get());
            return;
        }
        metrics.answeredFromCache(reply.seconds());
        if (answer.isCompressed() || !reply.wantsCompressed(answer)) {
            reply.send(answer);
        } else {
            Infrastructure.getDefaultExecutor().execute(() -> reply.send(answer));
        }
    }

    private void answer(Reply reply, ResponseKey key, GraphQLRequest request, Engine.OperationRule rule) {
        var today = answers.today();
        var known = reply.header(HttpHeaders.IF_NONE_MATCH);
        var matchedTag = known.isEmpty()
                ? Optional.<String>empty()
                : dataset.known()
                        .map(version -> tags.of(version, today, request, key.type()))
                        .flatMap(tag -> EntityTags.match(known, tag));
        metrics.lookedUp("answers", matchedTag.isPresent());
        if (matchedTag.isPresent()) {
            reply.notModified(matchedTag.get());
            return;
        }
        engine.answer(request, rule, reply.requestId(), answers.isEnabled()).thenAccept(answer -> {
            requests.answered(request, answer);
            send(reply, answer, key, request, today);
        });
    }

    private void send(Reply reply, Answer answer, ResponseKey key, GraphQLRequest request, LocalDate day) {
        try {
            var version = answer.version();
            if (version != null && answer.result().getErrors().isEmpty()) {
                reply.send(cached(answer.result(), version, day, key, request));
            } else {
                reply.send(answer.result());
            }
        } catch (Throwable failure) {
            fail(reply, failure);
        }
    }

    /** Returns the response that an equal request has already cached, or caches this one. */
    private CachedResponse cached(
            ExecutionResult result, DataVersion version, LocalDate day, ResponseKey key, GraphQLRequest request) {
        return answers.find(key).filter(answer -> answer.holds(version, day)).orElseGet(() -> {
            var made = new CachedResponse(
                    version, day, tags.of(version, day, request, key.type()), Json.write(result.toSpecification()));
            answers.keep(key, made);
            return made;
        });
    }

    private void refuse(Reply reply, Refused refused) {
        metrics.refused(refused.code());
        reply.send(refused.result());
    }

    private void fail(Reply reply, @Nullable Throwable failure) {
        if (failure instanceof Refused refused) {
            refuse(reply, refused);
            return;
        }
        RequestLog.error(LOG, reply.requestId(), "cannot answer a request", failure);
        var refused = new Refused(ErrorCode.INTERNAL_SERVER_ERROR, "The service failed to answer.");
        reply.send(refused.identified(reply.requestId()).result());
    }
}
