package io.waimao.ingestion.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The initial state of a service on in-memory H2, as SQL: tables with the shipped rows, verdicts and findings. The build creates it by starting the same code, so that the packaged application need not compute it at each start.
 */
@ApplicationScoped
class Snapshot {

    static final String RESOURCE = "snapshot/h2.sql";

    /** Separates statements: a character that occurs in no figure, name or sentence. */
    static final String SEPARATOR = "\u001e";

    private static final String IN_MEMORY = "jdbc:h2:mem:";

    private final DataSource database;

    Snapshot(DataSource database) {
        this.database = database;
    }

    /** @return false if there is no snapshot or the database does not suit it; then nothing has changed */
    boolean restore() {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return false;
        }
        try (var connection = database.getConnection()) {
            if (!connection.getMetaData().getURL().startsWith(IN_MEMORY) || hasTables(connection)) {
                return false;
            }
            var statements = read().map(text -> text.split(SEPARATOR));
            if (statements.isPresent()) {
                execute(connection, statements.get());
            }
            return statements.isPresent();
        } catch (SQLException failed) {
            throw new IllegalStateException("the snapshot cannot be restored", failed);
        }
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
            return tables.next();
        }
    }

    /** Uses as few transactions as possible: each schema change is one of its own. */
    private static void execute(Connection connection, String[] statements) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static Optional<String> read() {
        try (@Nullable
                InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
