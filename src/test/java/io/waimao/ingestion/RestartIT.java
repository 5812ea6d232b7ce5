package io.waimao.ingestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.bootstrap.app.AugmentAction;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.app.QuarkusBootstrap.Mode;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Starts in one JVM, on the default database. */
@DisabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "it starts the build with H2")
class RestartIT {

    private static final String SOURCE = """
            id,title,publisher,published_on,published_precision,kind
            first,Customs extract,Hangzhou Customs,2026-01-05,DAY,OFFICIAL
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void eachStartHasTheShippedDataAndNothingOfTheStartBefore() throws Exception {
        var classes = Path.of("target/classes").toAbsolutePath();
        try (var bootstrap = QuarkusBootstrap.builder()
                .setApplicationRoot(classes)
                .setProjectRoot(Path.of("").toAbsolutePath())
                .setTargetDirectory(classes.resolveSibling("restart-check"))
                .setMode(Mode.RUN)
                .setIsolateDeployment(true)
                .setLocalProjectDiscovery(true)
                .build()
                .bootstrap()) {
            var application = bootstrap.createAugmentor();
            assertEquals(2, releasesAfterAnImport(application));
            assertEquals(2, releasesAfterAnImport(application));
        }
    }

    private int releasesAfterAnImport(AugmentAction application) throws Exception {
        var port = freePort();
        var settings = Map.of("quarkus.http.port", String.valueOf(port), "waimao.steward.token", "open-sesame");
        settings.forEach(System::setProperty);
        try (var running = application.createInitialRuntimeApplication().run()) {
            post(port, "/import/sources?id=first", "text/csv", SOURCE);
            var answer = post(
                    port, "/graphql", "application/json", "{\"query\": \"{ dataset { releases { checksum } } }\"}");
            resetTelemetry(running.getClassLoader());
            return new JsonObject(answer)
                    .getJsonObject("data")
                    .getJsonObject("dataset")
                    .getJsonArray("releases")
                    .size();
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    /** It is the only part that refuses a second start; the framework resets it likewise in development mode. */
    private static void resetTelemetry(ClassLoader application) throws ReflectiveOperationException {
        application
                .loadClass("io.opentelemetry.api.GlobalOpenTelemetry")
                .getMethod("resetForTest")
                .invoke(null);
    }

    private String post(int port, String path, String type, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer open-sesame")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        assertEquals(2, response.statusCode() / 100, response::body);
        return response.body();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
