package io.waimao.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A client that sends the headers that it is told to and no others, and decodes nothing. */
public final class Http {

    public static final String RESPONSE = "application/graphql-response+json";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    public record Reply(int status, HttpHeaders headers, byte[] bytes) {

        public JsonObject json() {
            return new JsonObject(new String(bytes, UTF_8));
        }

        public JsonObject data() {
            return json().getJsonObject("data");
        }

        public JsonObject error() {
            return json().getJsonArray("errors").getJsonObject(0);
        }

        public String code() {
            return error().getJsonObject("extensions").getString("code");
        }

        public String message() {
            return error().getString("message");
        }

        /** Null if it is not there. */
        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    static URI endpoint(String scheme) {
        return URI.create("%s://localhost:%d/graphql".formatted(scheme, RestAssured.port));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    static Reply query(String document, String... headers) {
        return post(Map.of("query", document), headers);
    }

    static Reply query(String document, Map<String, ?> variables) {
        return post(Map.of("query", document, "variables", variables));
    }

    public static Reply post(Map<String, ?> body, String... headers) {
        return post(json(body), headers);
    }

    public static Reply post(String body, String... headers) {
        return post(BodyPublishers.ofString(body), headers);
    }

    public static Reply post(BodyPublisher body, String... headers) {
        return send(request("POST", "", body, headers).header("Content-Type", "application/json"));
    }

    /** @param query as it stands in the URL */
    public static Reply get(String query, String... headers) {
        return send(request("GET", query, BodyPublishers.noBody(), headers));
    }

    static Reply send(HttpRequest.Builder request) {
        return later(request).join();
    }

    static CompletableFuture<Reply> later(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofByteArray()).thenApply(Http::reply);
    }

    static HttpRequest.Builder request(String method, String query, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(endpoint("http") + (query.isEmpty() ? "" : "?" + query)))
                .timeout(PATIENCE)
                .method(method, body);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    public static String json(Map<String, ?> object) {
        return JsonObject.mapFrom(object).encode();
    }

    /** Sends these bytes, one for each character, and no more; gives all that comes until the service closes. */
    static String raw(String bytes) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
