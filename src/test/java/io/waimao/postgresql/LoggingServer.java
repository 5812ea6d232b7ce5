package io.waimao.postgresql;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A PostgreSQL for one application, which writes all statements to a file. A test gets it by a field of the type Path.
 */
public class LoggingServer implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("waimao-statements");
            server = EmbeddedPostgres.builder()
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_destination", "jsonlog")
                    .setServerConfig("log_directory", folder.toString())
                    .setServerConfig("log_filename", "statements.log")
                    .setServerConfig("log_file_mode", "0644")
                    .setServerConfig("log_statement", "all")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(server.getPort()));
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(folder.resolve("statements.json"), new TestInjector.MatchesType(Path.class));
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
