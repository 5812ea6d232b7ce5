package io.waimao.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of graphql-transport-ws that says what it is told to, in whatever order. */
public final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final String PROTOCOL = "graphql-transport-ws";
    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    Socket(URI address, String... protocols) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (protocols.length > 0) {
            builder.subprotocols(protocols[0], java.util.Arrays.copyOfRange(protocols, 1, protocols.length));
        }
        this.socket = builder.buildAsync(address, this).join();
    }

    static Socket offering(String... protocols) {
        return new Socket(Http.endpoint("ws"), protocols);
    }

    static Socket open() {
        return new Socket(Http.endpoint("ws"), PROTOCOL);
    }

    public static Socket initialised() throws InterruptedException {
        return initialised(Http.endpoint("ws"));
    }

    static Socket initialised(URI address) throws InterruptedException {
        var socket = new Socket(address, PROTOCOL);
        socket.say(Map.of("type", "connection_init"));
        assertEquals("connection_ack", socket.kind());
        return socket;
    }

    public void subscribe(String id, String document) {
        subscribe(id, Map.of("query", document));
    }

    public void subscribe(String id, Map<String, ?> payload) {
        say(Map.of("type", "subscribe", "id", id, "payload", payload));
    }

    void say(Map<String, ?> message) {
        say(Http.json(message));
    }

    void say(String message) {
        socket.sendText(message, true).join();
    }

    void say(byte[] message) {
        socket.sendBinary(ByteBuffer.wrap(message), true).join();
    }

    /** The next message; of a close one with its status. */
    public JsonObject next() throws InterruptedException {
        var message = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(message, "nothing was heard");
        return message;
    }

    /** The type of the next message, followed by its id or status. */
    public String kind() throws InterruptedException {
        return kind(next());
    }

    /** The code of the next message, which is an error of this kind. */
    public String code(String kind) throws InterruptedException {
        var message = next();
        assertEquals(kind, kind(message), message::encode);
        return message.getJsonArray("payload")
                .getJsonObject(0)
                .getJsonObject("extensions")
                .getString("code");
    }

    private static String kind(JsonObject message) {
        var about = message.getValue("id", message.getValue("status"));
        return message.getString("type") + (about == null ? "" : " " + about);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(new JsonObject(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        heard.add(JsonObject.of("type", "close", "status", status, "reason", reason));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        heard.add(JsonObject.of("type", "broken", "reason", String.valueOf(error)));
    }

    @Override
    public void close() {
        socket.abort();
    }
}
