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

/** By PostgreSQL's COPY, several times as fast as inserts. Only the build for PostgreSQL has its driver, and this bean. */
@IfBuildProperty(name = "waimao.database", stringValue = "postgresql")
@ApplicationScoped
class CopyLoader implements BulkLoader {

    private static final String COPY = """
            copy observation (id, period_start, period_months, period_end, known_from, current_from, known_until, detail, series,
              area, flow, market, sector, brand, enterprise, regime, measure, unit, figure, lower_bound, upper_bound, qualifier,
              published, status, confidence, source, remark, derived) from stdin with (encoding 'UTF8')
            """;

    /** New rows from which on the database does not wait for its own turn to look at what the table has. */
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

    /** The database takes rows in while the next ones are prepared. */
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
        var figure = row.figure();
        var key = figure.key();
        var period = figure.period();
        var value = figure.value();
        text.append(row.id()).append('\t');
        text.append(period.start()).append('\t');
        text.append(period.months()).append('\t');
        text.append(period.getEnd()).append('\t');
        text.append(figure.knownFrom()).append('\t');
        append(text, row.days().from()).append('\t');
        append(text, row.days().until()).append('\t');
        text.append(row.detail()).append('\t');
        text.append(row.series()).append('\t');
        text.append(key.area()).append('\t');
        text.append(key.flow()).append('\t');
        text.append(key.market()).append('\t');
        text.append(key.sector()).append('\t');
        text.append(key.brand()).append('\t');
        text.append(key.enterprise()).append('\t');
        text.append(key.regime()).append('\t');
        text.append(key.measure()).append('\t');
        text.append(key.unit()).append('\t');
        append(text, value.value()).append('\t');
        append(text, value.lower()).append('\t');
        append(text, value.upper()).append('\t');
        text.append(value.qualifier()).append('\t');
        escape(text, value.published()).append('\t');
        text.append(figure.status()).append('\t');
        text.append(figure.confidence()).append('\t');
        text.append(figure.sourceCode()).append('\t');
        escape(text, figure.comment()).append('\t');
        text.append(figure.isDerived()).append('\n');
    }

    /** What cannot have a character that means something to COPY. */
    private static StringBuilder append(StringBuilder text, @Nullable Object value) {
        return text.append(value == null ? "\\N" : value);
    }

    private static StringBuilder escape(StringBuilder text, @Nullable String value) {
        if (value == null) {
            return text.append("\\N");
        }
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
        return text;
    }
}
