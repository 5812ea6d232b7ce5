package io.waimao.postgresql;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * Gives each application under test an empty database on one real PostgreSQL, which lives as long as the tests. Only
 * the
 * build with {@code -Dpostgresql} compiles this class, whose annotation holds for all tests.
 */
@QuarkusTestResource(PostgresqlDatabase.class)
public class PostgresqlDatabase implements QuarkusTestResourceLifecycleManager {

    /**
     * Where the server is. Each application under test has classes of its own; system properties are what they share.
     */
    private static final String SERVER = "waimao.test.postgresql";

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.datasource.jdbc.url", create());
    }

    /** The URL of a new empty database. */
    static String create() {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return url(name);
    }

    @Override
    public void stop() {
        // The server takes its databases with it.
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:%s/%s?user=postgres".formatted(port(), database);
    }

    private static synchronized String port() {
        var port = System.getProperty(SERVER);
        if (port == null) {
            port = String.valueOf(launch().getPort());
            System.setProperty(SERVER, port);
        }
        return port;
    }

    /** It stops with this JVM. The locale is what a database of the service should have: see src/docs/operating.md. */
    private static EmbeddedPostgres launch() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
