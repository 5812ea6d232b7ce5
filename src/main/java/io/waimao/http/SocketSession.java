package io.waimao.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.ExecutionResult;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.waimao.engine.Engine;
import io.waimao.engine.ErrorCode;
import io.waimao.engine.Refused;
import java.util.LinkedHashMap;
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

    /** In bytes, of the reason for which a connection is closed. */
    private static final int LONGEST_REASON = 123;

    private final ServerWebSocket socket;
    private final Requests requests;
    private final Engine engine;
    private final HttpSettings.Sockets settings;
    private final Engine.OperationRule rule;
    private final Map<String, SocketOperation> operations = new ConcurrentHashMap<>();
    private boolean initialised;

    SocketSession(
            ServerWebSocket socket,
            Requests requests,
            Engine engine,
            HttpSettings.Sockets settings,
            Engine.OperationRule rule) {
        this.socket = socket;
        this.requests = requests;
        this.engine = engine;
        this.settings = settings;
        this.rule = rule;
    }

    void open(Vertx vertx) {
        if (!PROTOCOL.equals(socket.subProtocol())) {
            close(NO_PROTOCOL, "Subprotocol not acceptable; allowed: " + PROTOCOL);
            return;
        }
        var timeout = vertx.setTimer(settings.initTimeout().toMillis(), late -> {
            if (!initialised) {
                close(NO_INIT, "Connection initialisation timeout");
            }
        });
        socket.closeHandler(closed -> {
            vertx.cancelTimer(timeout);
            operations.values().forEach(SocketOperation::cancel);
            operations.clear();
        });
        socket.exceptionHandler(broken -> LOG.debug("a WebSocket broke", broken));
        socket.binaryMessageHandler(bytes -> close(INVALID, "Messages are text"));
        socket.textMessageHandler(this::receive);
    }

    private void receive(String text) {
        try {
            var message = Json.object("The message", text);
            var type = message.get("type");
            if (!(type instanceof String name)) {
                close(INVALID, "The message has no type");
                return;
            }
            switch (name) {
                case "connection_init" -> initialise();
                case "ping" -> send("pong", null, null);
                case "pong" -> {}
                case "subscribe" -> subscribe(message);
                case "complete" -> complete(message);
                default -> close(INVALID, "The type of the message is unknown");
            }
        } catch (Refused malformed) {
            close(INVALID, String.valueOf(malformed.getMessage()));
        } catch (Throwable failure) {
            LOG.error("cannot answer a message", failure);
            close((short) 1011, "The service failed to answer");
        }
    }

    private void initialise() {
        if (initialised) {
            close(TOO_MANY_INITS, "Too many initialisation requests");
        } else {
            initialised = true;
            send("connection_ack", null, null);
        }
    }

    @SuppressWarnings("unchecked")
    private void subscribe(Map<String, @Nullable Object> message) {
        if (!initialised) {
            close(UNAUTHORIZED, "Unauthorized");
        } else if (!(message.get("id") instanceof String id) || id.isEmpty() || id.length() > LONGEST_ID) {
            close(INVALID, "The message has no id of 1 to " + LONGEST_ID + " characters");
        } else if (!(message.get("payload") instanceof Map<?, ?> payload)) {
            close(INVALID, "The message has no payload");
        } else if (operations.containsKey(id)) {
            close(DUPLICATE, "Subscriber for " + id + " already exists");
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
            close(INVALID, "The message has no id");
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
            engine.answer(request, rule)
                    .thenAcceptAsync(
                            answer -> answered(operation, answer.result()), Infrastructure.getDefaultExecutor());
        } catch (Refused refused) {
            send("error", id, errors(refused.result()));
        }
    }

    private void answered(SocketOperation operation, ExecutionResult result) {
        if (!result.isDataPresent()) {
            if (operations.remove(operation.id(), operation)) {
                send("error", operation.id(), errors(result));
            }
        } else if (result.getData() instanceof Publisher<?> events) {
            operation.follow(events);
        } else {
            next(operation, result);
            end(operation);
        }
    }

    private static @Nullable Object errors(ExecutionResult result) {
        return result.toSpecification().get("errors");
    }

    /** Sends an answer, unless the client has ended the operation. */
    Future<Void> next(SocketOperation operation, ExecutionResult result) {
        return operations.get(operation.id()) == operation
                ? send("next", operation.id(), result.toSpecification())
                : Future.succeededFuture();
    }

    void end(SocketOperation operation) {
        if (operations.remove(operation.id(), operation)) {
            send("complete", operation.id(), null);
        }
    }

    void fail(SocketOperation operation, Throwable failure) {
        LOG.error("a subscription failed", failure);
        if (operations.remove(operation.id(), operation)) {
            var refused = new Refused(ErrorCode.INTERNAL_SERVER_ERROR, "The service failed to answer.");
            send("error", operation.id(), errors(refused.result()));
        }
    }

    private Future<Void> send(String type, @Nullable String id, @Nullable Object payload) {
        var message = new LinkedHashMap<String, @Nullable Object>();
        if (id != null) {
            message.put("id", id);
        }
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        return socket.isClosed()
                ? Future.succeededFuture()
                : socket.writeTextMessage(new String(Json.write(message), UTF_8));
    }

    private void close(short status, String reason) {
        if (!socket.isClosed()) {
            socket.close(status, shortened(reason));
        }
    }

    private static String shortened(String reason) {
        var end = reason.length();
        while (reason.substring(0, end).getBytes(UTF_8).length > LONGEST_REASON) {
            end--;
        }
        return reason.substring(0, end);
    }
}
