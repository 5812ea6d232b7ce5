package io.waimao.http.socket;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.waimao.engine.Engine;
import io.waimao.engine.errors.Refused;
import io.waimao.http.graphql.RequestFactory;
import io.waimao.http.lifecycle.Stopping;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.Json;
import io.waimao.http.steward.Stewards;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One connection by the protocol graphql-transport-ws (as published with the package graphql-ws). */
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
    private final SocketOperations operations;
    private final HttpSettings.Sockets settings;
    private final Stopping stopping;
    private boolean initialised;
    private int received;

    /** @param authorization the header of the request that opened it */
    SocketSession(
            ServerWebSocket socket,
            RequestFactory requests,
            Engine engine,
            Stewards stewards,
            HttpSettings.Sockets settings,
            @Nullable String authorization,
            Stopping stopping) {
        this.socket = socket;
        this.messages = new SocketMessages(socket);
        this.operations =
                new SocketOperations(messages, requests, engine, stewards, settings.operations(), authorization);
        this.settings = settings;
        this.stopping = stopping;
    }

    /** @param closed runs when the connection has ended */
    void open(Vertx vertx, Runnable closed) {
        socket.closeHandler(ended -> closed.run());
        if (!PROTOCOL.equals(socket.subProtocol())) {
            messages.close(NO_PROTOCOL, "Subprotocol not acceptable; allowed: " + PROTOCOL);
            return;
        }
        var timeout = vertx.setTimer(settings.initTimeout().toMillis(), late -> {
            if (!initialised) {
                messages.close(NO_INIT, "Connection initialisation timeout");
            }
        });
        var seconds = vertx.setPeriodic(1000, second -> nextSecond());
        stopping.watch(socket);
        socket.closeHandler(ended -> {
            closed.run();
            stopping.forget(socket);
            vertx.cancelTimer(timeout);
            vertx.cancelTimer(seconds);
            operations.cancelAll();
        });
        socket.exceptionHandler(broken -> LOG.debug("a WebSocket failed", broken));
        socket.binaryMessageHandler(bytes -> messages.close(INVALID, "Messages are text"));
        socket.textMessageHandler(this::receive);
    }

    /** Reads as many messages in a second as the settings say. */
    private void nextSecond() {
        received = 0;
        socket.resume();
    }

    private void receive(String text) {
        if (++received >= settings.messages()) {
            socket.pause();
        }
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

    /** Reads the authorization from the payload, because browsers cannot set headers on a WebSocket request. */
    private void initialise(Map<String, @Nullable Object> message) {
        if (initialised) {
            messages.close(TOO_MANY_INITS, "Too many initialisation requests");
            return;
        }
        initialised = true;
        if (message.get("payload") instanceof Map<?, ?> payload
                && payload.get("Authorization") instanceof String given) {
            operations.authorize(given);
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
        } else if (operations.isRunning(id)) {
            messages.close(DUPLICATE, "Subscriber for " + id + " already exists");
        } else {
            operations.start(id, (Map<String, @Nullable Object>) payload);
        }
    }

    private void complete(Map<String, @Nullable Object> message) {
        if (message.get("id") instanceof String id) {
            operations.cancel(id);
        } else {
            messages.close(INVALID, "The message has no id");
        }
    }
}
