package io.waimao.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds: a service that says that it is ready answers. */
@DisabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "it starts the build with H2")
class StartIT {

    private static final Path SERVICE = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern PORT = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    @TempDir
    Path folder;

    @BeforeEach
    void thePackageIsAJar() {
        assumeTrue(Files.exists(SERVICE));
    }

    @Test
    void aFileKeepsTheDataThroughAKillAndTheyAreNotLoadedAgain() throws Exception {
        var loadedAt = serveAndKill();
        assertEquals(loadedAt, serveAndKill());
        assertEquals(loadedAt, serveAndKill());
    }

    /** Starts the service on the file that the README tells, asks it, and kills it with no chance to write anything. */
    private String serveAndKill() throws Exception {
        var service = start("-Dquarkus.datasource.jdbc.url=jdbc:h2:file:" + folder.resolve("data")
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        var port = RestAssured.port;
        try {
            RestAssured.port = port(service).orElseThrow();
            var reply = Http.query("{ dataset { observationCount } }");
            assertEquals(200, reply.status(), () -> new String(reply.bytes()));
            return RestAssured.get("/q/health/ready").path("checks.data.loadedAt.find { it != null }");
        } finally {
            RestAssured.port = port;
            service.destroyForcibly();
            service.waitFor();
        }
    }

    @Test
    void theServiceDoesNotStartWithoutItsTrustedDocuments() throws Exception {
        var manifest = Files.writeString(folder.resolve("documents.json"), "nonsense");
        var service = start("-Dwaimao.http.trusted-documents=" + manifest);
        try {
            assertEquals(Optional.empty(), port(service));
            assertTrue(output().contains("waimao.http.trusted-documents"), this::output);
        } finally {
            service.destroy();
        }
    }

    private Process start(String... settings) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(settings));
        command.addAll(List.of("-Dquarkus.http.port=0", "-jar", SERVICE.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    /** The port that it listens on; none if it ends instead. */
    private Optional<Integer> port(Process service) throws InterruptedException {
        var listening = PORT.matcher(output());
        while (!listening.find()) {
            if (service.waitFor(200, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            listening = PORT.matcher(output());
        }
        return Optional.of(Integer.valueOf(listening.group(1)));
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
