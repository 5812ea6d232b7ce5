package io.waimao.http.socket;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import io.vertx.core.http.ServerWebSocket;
import io.waimao.http.message.Json;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Writes messages of graphql-transport-ws while the connection is open. */
final class SocketMessages {

    /** Maximum bytes of the reason for closing a connection. */
    private static final int LONGEST_REASON = 123;

    private final ServerWebSocket socket;

    SocketMessages(ServerWebSocket socket) {
        this.socket = socket;
    }

    Future<Void> send(String type, @Nullable String id, @Nullable Object payload) {
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

    void refuse(String id, ExecutionResult result) {
        send("error", id, result.toSpecification().get("errors"));
    }

    void close(short status, String reason) {
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
