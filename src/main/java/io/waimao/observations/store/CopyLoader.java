package io.waimao.observations.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Loads by PostgreSQL's COPY, several times as fast as inserts. Only the PostgreSQL build has its driver and this bean. */
@IfBuildProperty(name = "waimao.database", stringValue = "postgresql")
@ApplicationScoped
class CopyLoader implements BulkLoader {

    private static final String COPY =
            "copy observation (%s) from stdin with (encoding 'UTF8')".formatted(StoredColumn.names());

    /** The number of new rows that warrants an explicit ANALYZE, ahead of autovacuum. */
    private static final long MANY = 10_000;

    @Override
    public RowWriter on(Connection connection) {
        return new Copy(connection);
    }

    @Override
    public void written(Connection connection, long rows) throws SQLException {
        if (rows >= MANY) {
            try (var statement = connection.createStatement()) {
                statement.execute("analyze observation");
            }
        }
    }

    /** Sends rows while the next ones are prepared. */
    private static final class Copy implements RowWriter {

        private final Connection connection;
        private @Nullable CopyIn running;

        Copy(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void write(List<StoredRow> rows) throws SQLException {
            var copy = running;
            if (copy == null) {
                copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
                running = copy;
            }
            var text = new StringBuilder(rows.size() * 256);
            rows.forEach(row -> append(text, row));
            var bytes = text.toString().getBytes(UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }

        @Override
        public void end() throws SQLException {
            if (running != null) {
                running.endCopy();
                running = null;
            }
        }

        @Override
        public void close() throws SQLException {
            if (running != null && running.isActive()) {
                running.cancelCopy();
            }
        }
    }

    private static void append(StringBuilder text, StoredRow row) {
        var separator = "";
        for (var column : StoredColumn.ALL) {
            append(text.append(separator), column.of(row));
            separator = "\t";
        }
        text.append('\n');
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String words) {
            escape(text, words);
        } else {
            text.append(value);
        }
    }

    /** Appends text with the control characters of COPY escaped. */
    private static void escape(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }
}
