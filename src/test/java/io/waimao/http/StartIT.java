package io.waimao.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds: a service that says that it is ready answers. */
@DisabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "it starts the build with H2")
class StartIT {

    private static final String SOURCE = """
            id,title,publisher,published_on,published_precision,kind
            stopped,Customs extract,Hangzhou Customs,2026-01-05,DAY,OFFICIAL
            """;

    @TempDir
    Path folder;

    @Test
    void aFileKeepsTheDataThroughAKillAndTheyAreNotLoadedAgain() throws Exception {
        var loadedAt = serveAndKill();
        assertEquals(loadedAt, serveAndKill());
        assertEquals(loadedAt, serveAndKill());
    }

    /**
     * Starts the service on a file as in src/docs/operating.md, asks it, and kills it with no chance to write anything.
     */
    private String serveAndKill() throws Exception {
        var database = "jdbc:h2:file:" + folder.resolve("data") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        try (var service = Service.start(folder, "quarkus.datasource.jdbc.url=" + database)) {
            service.ask("{ dataset { observationCount } }");
            return loadedAt(service);
        }
    }

    private static String loadedAt(Service service) throws InterruptedException {
        var loadedAt = Pattern.compile("\"loadedAt\": *\"([^\"]+)\"")
                .matcher(new String(service.get("/q/health/ready").body(), UTF_8));
        assertTrue(loadedAt.find());
        return loadedAt.group(1);
    }

    @Test
    void aServiceInMemoryBeginsWithWhatTheBuildMadeOfTheShippedFiles() throws Exception {
        try (var service = Service.start(folder)) {
            var releases = service.ask("{ dataset { releases { checksum } } }")
                    .getJsonObject("dataset")
                    .getJsonArray("releases");
            assertEquals(1, releases.size(), releases::encode);
            assertEquals(shippedChecksum(), releases.getJsonObject(0).getString("checksum"));
        }
    }

    @Test
    void noMigrationAndNoImportRunsWhenAServiceInMemoryStarts() throws Exception {
        try (var service = Service.start(folder, "quarkus.log.category.\"org.flywaydb\".level=DEBUG")) {
            assertEquals(System.getProperty("output.timestamp"), loadedAt(service));
            assertFalse(service.output().contains("flyway.core"), service::output);
        }
    }

    /** As on a file system that is read-only. */
    @Test
    void aServiceInMemoryStartsAndImportsWithoutAPlaceForFilesOfItsDatabase() throws Exception {
        var noFolder = Files.createFile(folder.resolve("file")).resolve("none");
        try (var service = Service.start(
                folder,
                "java.io.tmpdir=" + noFolder,
                "user.home=" + noFolder,
                "quarkus.vertx.cache-directory=" + folder)) {
            assertEquals(
                    201, service.importing("sources?id=kept", SOURCE).join().statusCode(), service::output);
            var releases = service.ask("{ dataset { releases { checksum } } }");
            assertEquals(
                    2,
                    releases.getJsonObject("dataset").getJsonArray("releases").size(),
                    releases::encode);
        }
    }

    @Test
    void anotherDatabaseInMemoryIsFilledByMigrationsAndAnImport() throws Exception {
        var beforeTheStart = Instant.now();
        try (var service = Service.start(folder, "quarkus.datasource.jdbc.url=jdbc:h2:mem:mine;DB_CLOSE_DELAY=-1")) {
            var loadedAt = Instant.parse(loadedAt(service));
            assertFalse(loadedAt.isBefore(beforeTheStart.truncatedTo(SECONDS)), loadedAt::toString);
        }
    }

    @Test
    void theLogOfAStartSaysWhatRunsAndWarnsOfNothing() throws Exception {
        try (var service = Service.start(folder)) {
            assertEquals(200, service.get("/q/health/ready").statusCode());
            var line = Pattern.compile(
                    "Waimao 1\\.0\\.0, commit ([0-9a-f]{10}(-dirty)?|unknown); data version [0-9a-f]{12},");
            assertTrue(logs(service, line), service::output);
            assertFalse(service.output().contains(" WARN "), service::output);
        }
    }

    /** Within some seconds: another thread writes it once the service listens. */
    private static boolean logs(Service service, Pattern line) throws InterruptedException {
        for (int tries = 0; tries < 200 && !line.matcher(service.output()).find(); tries++) {
            Thread.sleep(50);
        }
        return line.matcher(service.output()).find();
    }

    private static String shippedChecksum() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var names = List.of(
                "provinces",
                "markets",
                "market_members",
                "sectors",
                "partitions",
                "sources",
                "exchange_rates",
                "exchange_rates_monthly",
                "observations",
                "customs",
                "press",
                "enterprises",
                "claims");
        for (var name : names) {
            digest.update(Files.readAllBytes(Path.of("src/main/resources/reference", name + ".csv")));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void atShutdownRunningRequestsAreAnsweredAndNewOnesRefused() throws Exception {
        try (var service = Service.start(folder);
                var upload = new Socket("localhost", service.port().orElseThrow())) {
            upload.getOutputStream()
                    .write(("POST /import/sources?id=stopped HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                                    + "Authorization: Bearer open-sesame\r\nContent-Length: " + SOURCE.length()
                                    + "\r\n\r\n" + SOURCE.substring(0, 20))
                            .getBytes(UTF_8));
            await(service, "/import/stopped", 200);
            service.stop();
            await(service, "/graphql?query=%7B__typename%7D", 503);
            assertEquals(503, service.get("/q/health/ready").statusCode());
            upload.getOutputStream().write(SOURCE.substring(20).getBytes(UTF_8));
            var answer = new BufferedReader(new InputStreamReader(upload.getInputStream(), UTF_8)).readLine();
            assertEquals("HTTP/1.1 201 Created", answer, service::output);
            assertTrue(service.endsInTime());
        }
    }

    @Test
    void subscribersAndClosedClientsDoNotDelayAShutdown() throws Exception {
        try (var service = Service.start(folder, "waimao.http.shutdown.timeout=1h")) {
            var port = service.port().orElseThrow();
            try (var upload = new Socket("localhost", port)) {
                upload.getOutputStream()
                        .write(("POST /import/sources?id=left HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                                        + "Authorization: Bearer open-sesame\r\nContent-Length: 1000\r\n\r\nid,title")
                                .getBytes(UTF_8));
                await(service, "/import/left", 200);
            }
            try (var listening = service.subscribe("subscription { datasetChanged { version } }")) {
                assertEquals("next 1", listening.kind());
                service.stop();
                assertEquals("close 1012", listening.kind());
                assertTrue(service.endsInTime(), service::output);
            }
            assertFalse(service.output().contains("ERROR"), service::output);
        }
    }

    @Test
    void aServiceWithADelayedShutdownIsNotReadyAndStillAnswers() throws Exception {
        try (var service = Service.start(folder, "waimao.http.shutdown.delay=1h")) {
            service.ask("{ __typename }");
            service.stop();
            await(service, "/q/health/ready", 503);
            service.ask("{ dataset { version } }");
        }
    }

    private static void await(Service service, String path, int status) throws InterruptedException {
        for (int patience = 600; service.get(path).statusCode() != status; patience--) {
            assertTrue(patience > 0, path);
            Thread.sleep(50);
        }
    }

    @Test
    void theLogIsJsonIfConfigured() throws Exception {
        try (var service = Service.start(folder, "quarkus.log.console.json.enabled=true")) {
            assertTrue(service.port().isPresent());
            service.output().lines().forEach(line -> assertTrue(new JsonObject(line).containsKey("message"), line));
        }
    }

    @Test
    void theServiceDoesNotStartWithoutItsTrustedDocuments() throws Exception {
        var manifest = Files.writeString(folder.resolve("documents.json"), "nonsense");
        try (var service = Service.start(folder, "waimao.http.trusted-documents=" + manifest)) {
            assertEquals(Optional.empty(), service.port());
            assertTrue(service.output().contains("waimao.http.trusted-documents"), service::output);
        }
    }

    @Test
    void theServiceDoesNotStartWithoutTheKeysOfItsStewards() throws Exception {
        try (var service = Service.start(folder, "waimao.steward.keys=nowhere.pem")) {
            assertEquals(Optional.empty(), service.port());
            assertTrue(
                    service.output().contains("waimao.steward.keys: cannot read keys in nowhere.pem"), service::output);
        }
    }
}
