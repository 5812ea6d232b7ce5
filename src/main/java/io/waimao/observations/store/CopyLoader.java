package io.waimao.observations.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.arc.properties.IfBuildProperty;
import io.waimao.observations.CurrentDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Loads by PostgreSQL's COPY, several times as fast as inserts. Only the PostgreSQL build has its driver and this bean.
 */
@IfBuildProperty(name = "waimao.database", stringValue = "postgresql")
@ApplicationScoped
class CopyLoader implements BulkLoader {

    private static final String COPY =
            "copy observation (%s) from stdin with (encoding 'UTF8')".formatted(StoredColumn.names());

    /** A whole list of rows by one statement, which a distributed database sends to the machine of the area. */
    private static final String UPDATE = """
            update observation o
            set current_from = days.current_from, known_until = days.known_until
            from unnest(?::bigint[], ?::date[], ?::date[]) as days (id, current_from, known_until)
            where o.area = ? and o.id = days.id
            """;

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

    @Override
    public void setDays(Connection connection, Map<StoredPublication, CurrentDays> days) throws SQLException {
        var byArea = days.entrySet().stream()
                .collect(groupingBy(change -> change.getKey().area()));
        try (var update = connection.prepareStatement(UPDATE)) {
            for (var area : byArea.entrySet()) {
                var changes = area.getValue();
                update.setArray(1, array(connection, "bigint", changes, change -> change.getKey()
                        .id()));
                update.setArray(2, array(connection, "date", changes, change -> change.getValue()
                        .from()));
                update.setArray(3, array(connection, "date", changes, change -> change.getValue()
                        .until()));
                update.setString(4, area.getKey());
                update.executeUpdate();
            }
        }
    }

    private static <T> Array array(
            Connection connection, String type, List<T> rows, Function<T, @Nullable Object> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
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
