package io.waimao.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.waimao.engine.Engine;
import io.waimao.engine.ErrorCode;
import io.waimao.engine.Refused;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * One connection by the protocol graphql-transport-ws (as published with the package graphql-ws): any operation may be
 * sent; each has an id, by which its answers come and by which the client ends it.
 */
final class SocketSession {

    static final String PROTOCOL = "graphql-transport-ws";

    private static final Logger LOG = Logger.getLogger(SocketSession.class);

    private static final short INVALID = 4400;
    private static final short UNAUTHORIZED = 4401;
    private static final short NO_PROTOCOL = 4406;
    private static final short NO_INIT = 4408;
    private static final short DUPLICATE = 4409;
    private static final short TOO_MANY_INITS = 4429;
    private static final int LONGEST_ID = 128;

    private final ServerWebSocket socket;
    private final SocketMessages messages;
    private final Requests requests;
    private final Engine engine;
    private final Stewards stewards;
    private final HttpSettings.Sockets settings;
    private final Stopping stopping;
    private final Map<String, SocketOperation> operations = new ConcurrentHashMap<>();
    private boolean initialised;
    private volatile @Nullable String authorization;

    /** @param authorization the header of the request that opened it */
    SocketSession(
            ServerWebSocket socket,
            Requests requests,
            Engine engine,
            Stewards stewards,
            HttpSettings.Sockets settings,
            @Nullable String authorization,
            Stopping stopping) {
        this.socket = socket;
        this.messages = new SocketMessages(socket);
        this.requests = requests;
        this.engine = engine;
        this.stewards = stewards;
        this.settings = settings;
        this.authorization = authorization;
        this.stopping = stopping;
    }

    void open(Vertx vertx) {
        if (!PROTOCOL.equals(socket.subProtocol())) {
            messages.close(NO_PROTOCOL, "Subprotocol not acceptable; allowed: " + PROTOCOL);
            return;
        }
        var timeout = vertx.setTimer(settings.initTimeout().toMillis(), late -> {
            if (!initialised) {
                messages.close(NO_INIT, "Connection initialisation timeout");
            }
        });
        stopping.watch(socket);
        socket.closeHandler(closed -> {
            stopping.forget(socket);
            vertx.cancelTimer(timeout);
            operations.values().forEach(SocketOperation::cancel);
            operations.clear();
        });
        socket.exceptionHandler(broken -> LOG.debug("a WebSocket broke", broken));
        socket.binaryMessageHandler(bytes -> messages.close(INVALID, "Messages are text"));
        socket.textMessageHandler(this::receive);
    }

    private void receive(String text) {
        try {
            var message = Json.object("The message", text);
            var type = message.get("type");
            if (!(type instanceof String name)) {
                messages.close(INVALID, "The message has no type");
                return;
            }
            switch (name) {
                case "connection_init" -> initialise(message);
                case "ping" -> messages.send("pong", null, null);
                case "pong" -> {}
                case "subscribe" -> subscribe(message);
                case "complete" -> complete(message);
                default -> messages.close(INVALID, "The type of the message is unknown");
            }
        } catch (Refused malformed) {
            messages.close(INVALID, String.valueOf(malformed.getMessage()));
        } catch (Throwable failure) {
            LOG.error("cannot answer a message", failure);
            messages.close((short) 1011, "The service failed to answer");
        }
    }

    /** Browsers send no header of ours with the request; what they would say in it comes in the payload. */
    private void initialise(Map<String, @Nullable Object> message) {
        if (initialised) {
            messages.close(TOO_MANY_INITS, "Too many initialisation requests");
            return;
        }
        initialised = true;
        if (message.get("payload") instanceof Map<?, ?> payload
                && payload.get("Authorization") instanceof String given) {
            authorization = given;
        }
        messages.send("connection_ack", null, null);
    }

    @SuppressWarnings("unchecked")
    private void subscribe(Map<String, @Nullable Object> message) {
        if (!initialised) {
            messages.close(UNAUTHORIZED, "Unauthorized");
        } else if (!(message.get("id") instanceof String id) || id.isEmpty() || id.length() > LONGEST_ID) {
            messages.close(INVALID, "The message has no id of 1 to " + LONGEST_ID + " characters");
        } else if (!(message.get("payload") instanceof Map<?, ?> payload)) {
            messages.close(INVALID, "The message has no payload");
        } else if (operations.containsKey(id)) {
            messages.close(DUPLICATE, "Subscriber for " + id + " already exists");
        } else {
            execute(id, (Map<String, @Nullable Object>) payload);
        }
    }

    private void complete(Map<String, @Nullable Object> message) {
        if (message.get("id") instanceof String id) {
            var operation = operations.remove(id);
            if (operation != null) {
                operation.cancel();
            }
        } else {
            messages.close(INVALID, "The message has no id");
        }
    }

    private void execute(String id, Map<String, @Nullable Object> payload) {
        try {
            if (operations.size() >= settings.operations()) {
                throw new Refused(
                        ErrorCode.OVERLOADED,
                        "%d operations are running on this connection, as many as are allowed."
                                .formatted(operations.size()));
            }
            var request = requests.ofBody(payload);
            var operation = new SocketOperation(this, id);
            operations.put(id, operation);
            engine.answer(request, this::mayRun)
                    .thenAcceptAsync(
                            answer -> answered(operation, answer.result()), Infrastructure.getDefaultExecutor());
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
     * @throws Refused if the caller may not read any more, such as with a token that has expired meanwhile
     */
    Future<Void> next(SocketOperation operation, ExecutionResult event) {
        stewards.requireReader(authorization);
        return send(operation, event);
    }

    /** Unless the client has ended the operation. */
    private Future<Void> send(SocketOperation operation, ExecutionResult answer) {
        return operations.get(operation.id()) == operation
                ? messages.send("next", operation.id(), answer.toSpecification())
                : Future.succeededFuture();
    }

    void end(SocketOperation operation) {
        if (operations.remove(operation.id(), operation)) {
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
        if (operations.remove(operation.id(), operation)) {
            messages.refuse(operation.id(), result);
        }
    }
}
