package io.waimao.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged service, a jar or a native executable, as a process of its own. The caller is a steward. */
public final class Service implements AutoCloseable {

    private static final Path BUILD =
            Path.of("postgresql".equals(System.getProperty("database")) ? "target/postgresql" : "target");
    private static final Pattern PORT = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final String TOKEN = "open-sesame";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final Path output;

    private Service(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * @param folder for what it writes
     * @param settings such as {@code quarkus.http.port=8080}
     */
    public static Service start(Path folder, String... settings) throws IOException {
        var all = new ArrayList<>(List.of("quarkus.http.port=0", "waimao.steward.token=" + TOKEN));
        all.addAll(List.of(settings));
        var output = Files.createTempFile(folder, "output", null);
        var process = new ProcessBuilder(Artifact.in(BUILD).command(all))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Service(process, output);
    }

    /** The port that it listens on; none if it ends instead. */
    public Optional<Integer> port() throws InterruptedException {
        var listening = PORT.matcher(output());
        while (!listening.find()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            listening = PORT.matcher(output());
        }
        return Optional.of(Integer.valueOf(listening.group(1)));
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpRequest.Builder request(String path) throws InterruptedException {
        var port = port().orElseThrow(() -> new IllegalStateException(output()));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + TOKEN);
    }

    public HttpResponse<byte[]> get(String path, String... headers) throws InterruptedException {
        var request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers)).join();
    }

    public Socket subscribe(String document) throws InterruptedException {
        var socket = Socket.initialised(URI.create("ws://localhost:%d/graphql".formatted(port().orElseThrow())));
        socket.subscribe("1", document);
        return socket;
    }

    /** The data of an answer without errors. */
    public JsonObject ask(String document) throws InterruptedException {
        return answer(asking(document).join());
    }

    public CompletableFuture<HttpResponse<byte[]>> asking(String document) throws InterruptedException {
        var body = JsonObject.mapFrom(Map.of("query", document)).encode();
        return send(
                request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public static JsonObject answer(HttpResponse<byte[]> response) {
        var answer = json(response);
        assertEquals(200, response.statusCode(), answer::encode);
        assertNull(answer.getValue("errors"), answer::encode);
        return answer.getJsonObject("data");
    }

    public static JsonObject json(HttpResponse<byte[]> response) {
        return new JsonObject(new String(response.body(), UTF_8));
    }

    /** @param door what stands after {@code /import/} */
    public CompletableFuture<HttpResponse<byte[]>> importing(String door, String content) throws InterruptedException {
        return send(
                request("/import/" + door).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(content)));
    }

    private static CompletableFuture<HttpResponse<byte[]>> send(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofByteArray());
    }

    /** By SIGTERM: it ends what runs. */
    public void stop() {
        process.destroy();
    }

    public boolean endsInTime() throws InterruptedException {
        return process.waitFor(1, TimeUnit.MINUTES);
    }

    /** By SIGKILL: it has no chance to write or to say anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
