package io.waimao.http.socket;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.waimao.engine.Engine;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.graphql.RequestFactory;
import io.waimao.http.steward.Stewards;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** The operations of one connection. Each has an id, which its answers carry and with which the client ends it. */
final class SocketOperations {

    private static final Logger LOG = Logger.getLogger(SocketOperations.class);

    private final SocketMessages messages;
    private final RequestFactory requests;
    private final Engine engine;
    private final Stewards stewards;
    private final int most;
    private final Map<String, SocketOperation> running = new ConcurrentHashMap<>();
    private volatile @Nullable String authorization;

    /**
     * @param most the maximum that run at the same time
     * @param authorization the header of the request that opened the connection
     */
    SocketOperations(
            SocketMessages messages,
            RequestFactory requests,
            Engine engine,
            Stewards stewards,
            int most,
            @Nullable String authorization) {
        this.messages = messages;
        this.requests = requests;
        this.engine = engine;
        this.stewards = stewards;
        this.most = most;
        this.authorization = authorization;
    }

    /** Uses this header for all operations from now on. */
    void authorize(String header) {
        authorization = header;
    }

    boolean isRunning(String id) {
        return running.containsKey(id);
    }

    void cancel(String id) {
        var operation = running.remove(id);
        if (operation != null) {
            operation.cancel();
        }
    }

    void cancelAll() {
        running.values().forEach(SocketOperation::cancel);
        running.clear();
    }

    void start(String id, Map<String, @Nullable Object> payload) {
        try {
            if (running.size() >= most) {
                throw new Refused(
                        ErrorCode.OVERLOADED,
                        "%d operations are running on this connection, as many as are allowed."
                                .formatted(running.size()));
            }
            var request = requests.ofBody(payload);
            var operation = new SocketOperation(this, id);
            running.put(id, operation);
            engine.answer(request, this::mayRun)
                    .thenAcceptAsync(
                            answer -> {
                                requests.answered(request, answer);
                                answered(operation, answer.result());
                            },
                            Infrastructure.getDefaultExecutor());
        } catch (Refused refused) {
            messages.refuse(id, refused.result());
        }
    }

    private void mayRun(Operation operation) {
        stewards.requireReader(authorization);
        if (operation == Operation.MUTATION) {
            stewards.require(authorization);
        }
    }

    private void answered(SocketOperation operation, ExecutionResult result) {
        if (!result.isDataPresent()) {
            refuse(operation, result);
        } else if (result.getData() instanceof Publisher<?> events) {
            operation.follow(events);
        } else {
            send(operation, result);
            end(operation);
        }
    }

    /**
     * Sends an event.
     *
     * @throws Refused if the caller may no longer read, for example because a token has expired
     */
    Future<Void> next(SocketOperation operation, ExecutionResult event) {
        stewards.requireReader(authorization);
        return send(operation, event);
    }

    /** Sends an answer unless the client has ended the operation. */
    private Future<Void> send(SocketOperation operation, ExecutionResult answer) {
        return running.get(operation.id()) == operation
                ? messages.send("next", operation.id(), answer.toSpecification())
                : Future.succeededFuture();
    }

    void end(SocketOperation operation) {
        if (running.remove(operation.id(), operation)) {
            messages.send("complete", operation.id(), null);
        }
    }

    void fail(SocketOperation operation, Throwable failure) {
        LOG.error("a subscription failed", failure);
        refuse(operation, new Refused(ErrorCode.INTERNAL_SERVER_ERROR, "The service failed to answer."));
    }

    void refuse(SocketOperation operation, Refused refused) {
        refuse(operation, refused.result());
    }

    private void refuse(SocketOperation operation, ExecutionResult result) {
        if (running.remove(operation.id(), operation)) {
            messages.refuse(operation.id(), result);
        }
    }
}
