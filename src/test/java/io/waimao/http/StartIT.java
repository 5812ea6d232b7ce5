package io.waimao.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds: a service that says that it is ready answers. */
@DisabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "it starts the build with H2")
class StartIT {

    @TempDir
    Path folder;

    @BeforeEach
    void thePackageIsAJar() {
        assumeTrue(Service.isThere());
    }

    @Test
    void aFileKeepsTheDataThroughAKillAndTheyAreNotLoadedAgain() throws Exception {
        var loadedAt = serveAndKill();
        assertEquals(loadedAt, serveAndKill());
        assertEquals(loadedAt, serveAndKill());
    }

    /** Starts the service on the file that the README tells, asks it, and kills it with no chance to write anything. */
    private String serveAndKill() throws Exception {
        var database = "jdbc:h2:file:" + folder.resolve("data") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        try (var service = Service.start(folder, "quarkus.datasource.jdbc.url=" + database)) {
            service.ask("{ dataset { observationCount } }");
            var loadedAt = Pattern.compile("\"loadedAt\": *\"([^\"]+)\"")
                    .matcher(new String(service.get("/q/health/ready").body(), UTF_8));
            assertTrue(loadedAt.find());
            return loadedAt.group(1);
        }
    }

    @Test
    void aServiceInMemoryBeginsWithWhatTheBuildMadeOfTheShippedFiles() throws Exception {
        try (var service = Service.start(folder)) {
            var releases = service.ask("{ dataset { releases { checksum } } }")
                    .getJsonObject("dataset")
                    .getJsonArray("releases");
            assertEquals(1, releases.size(), releases::encode);
            assertEquals(shippedChecksum(), releases.getJsonObject(0).getString("checksum"));
            assertFalse(service.output().contains("Migrating"), service::output);
        }
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
                "observations",
                "claims");
        for (var name : names) {
            digest.update(Files.readAllBytes(Path.of("src/main/resources/reference", name + ".csv")));
        }
        return HexFormat.of().formatHex(digest.digest());
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
