import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Trains the AOT cache of a JVM from 25 on: starts the service, asks it real queries, and ends it, upon which the JVM
 * writes
 * the cache. To be run by the JVM that is to use it: java Training.java QUERIES CACHE -jar quarkus-run.jar
 */
class Training {

    private static final int PORT = 18080;
    private static final int REQUESTS = 200;

    /**
     * The cache gets classes and objects but no profiles: with those a JVM is busy compiling at the start what is not
     * worth it
     * yet. How it compiles and collects when it uses the cache is free.
     */
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final String ADDRESS = "http://localhost:" + PORT;

    public static void main(String[] arguments) throws Exception {
        var queries = queries(Path.of(arguments[0]));
        var cache = Path.of(arguments[1]);
        var service = start(cache, List.of(arguments).subList(2, arguments.length));
        try {
            var client = HttpClient.newHttpClient();
            awaitReady(service, client);
            for (int asked = 0; asked < REQUESTS; asked++) {
                ask(client, queries.get(asked % queries.size()));
            }
        } finally {
            service.destroy();
            if (!service.waitFor(2, TimeUnit.MINUTES)) {
                service.destroyForcibly();
            }
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("the JVM wrote no " + cache);
        }
        System.out.println(REQUESTS + " requests, " + Files.size(cache) / 1_000_000 + " MB in " + cache);
    }

    private static Process start(Path cache, List<String> command) throws IOException {
        var all = new ArrayList<String>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(FLAGS);
        all.add("-XX:AOTCacheOutput=" + cache);
        all.add("-Dquarkus.http.port=" + PORT);
        all.addAll(command);
        return new ProcessBuilder(all).inheritIO().start();
    }

    private static List<String> queries(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, "*.graphql")) {
            for (var file : files) {
                found.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no *.graphql in " + folder);
        }
        return found;
    }

    private static void awaitReady(Process service, HttpClient client) throws Exception {
        var ready = HttpRequest.newBuilder(URI.create(ADDRESS + "/q/health/ready")).build();
        while (true) {
            try {
                if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!service.isAlive()) {
                    throw new IllegalStateException("the service ended with code " + service.exitValue());
                }
            }
            Thread.sleep(100);
        }
    }

    private static void ask(HttpClient client, String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(ADDRESS + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{\"query\": " + quoted(query) + "}"))
                .build();
        var status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException(status + " is the answer to " + query);
        }
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (char one : text.toCharArray()) {
            switch (one) {
                case '"', '\\' -> json.append('\\').append(one);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(one);
            }
        }
        return json.append('"').toString();
    }
}
