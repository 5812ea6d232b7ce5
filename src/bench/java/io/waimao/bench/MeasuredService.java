package io.waimao.bench;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packaged service with a bounded heap. */
final class MeasuredService implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final Path output;
    private final URI root;

    private MeasuredService(Process process, Path output, URI root) {
        this.process = process;
        this.output = output;
        this.root = root;
    }

    /** Each question is executed: no answer is kept. */
    static MeasuredService start(Path app, String url, Path output) throws IOException, InterruptedException {
        return start(
                app,
                output,
                List.of("-Xmx512m", "-Dwaimao.http.answers.size=0", "-Dquarkus.datasource.jdbc.url=" + url));
    }

    /** @param flags of the JVM */
    static MeasuredService start(Path app, Path output, List<String> flags) throws IOException, InterruptedException {
        return run(
                output,
                flags,
                List.of(
                        "-Dquarkus.http.port=" + System.getProperty("port", "0"),
                        "-Dwaimao.steward.token=benchmark",
                        "-jar",
                        app.resolve("quarkus-run.jar").toString()));
    }

    /** Another server on a JVM. */
    static MeasuredService run(Path output, List<String> flags, List<String> program)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(program);
        return start(output, command);
    }

    /** Any server that prints the port on which it listens as the service does. */
    static MeasuredService start(Path output, List<String> command) throws IOException, InterruptedException {
        return startIn(Path.of(""), output, command);
    }

    /** @param folder in which the command runs */
    static MeasuredService startIn(Path folder, Path output, List<String> command)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var listening = PORT.matcher(Files.readString(output));
        while (!listening.find()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(Files.readString(output));
            }
            listening = PORT.matcher(Files.readString(output));
        }
        return new MeasuredService(process, output, URI.create("http://localhost:" + listening.group(1)));
    }

    URI at(String path) {
        return root.resolve(path);
    }

    long pid() {
        return process.pid();
    }

    /** The answer to the body of a POST. */
    byte[] post(String path, String body) throws IOException, InterruptedException {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    void importing(String door, Path file) throws IOException, InterruptedException {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(root.resolve("/import/" + door))
                        .header("Authorization", "Bearer benchmark")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.body());
        }
    }

    /** @return the time that it took, in nanoseconds */
    long ask(String document) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(root.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        JsonObject.mapFrom(Map.of("query", document)).encode()))
                .build();
        var start = System.nanoTime();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        var time = System.nanoTime() - start;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return time;
    }

    /** The last such line of what it wrote. */
    MatchResult lastLine(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(output))
                .results()
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    /** The most memory that the process ever had, where the operating system tells. */
    String peakMemory() throws IOException {
        var most = Vitals.resident(pid(), "VmHWM:");
        return most == 0 ? "not known" : most + " MiB";
    }

    /** Lets it end in good order. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
