package io.waimao.postgresql;

import io.waimao.bench.LargeDataBenchmark;
import io.waimao.bench.MeasuredDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** On PostgreSQL, against its {@code COPY} from a client, which is what {@code \copy} of psql sends. */
class PostgresqlBenchmark extends LargeDataBenchmark {

    @Override
    protected Path app() {
        return Path.of("target/postgresql/quarkus-app");
    }

    @Override
    protected String engine() {
        return "PostgreSQL COPY";
    }

    @Override
    protected MeasuredDatabase create(String name) {
        return new Postgresql(PostgresqlDatabase.create());
    }

    private record Postgresql(String url) implements MeasuredDatabase {

        private Connection connect() throws SQLException {
            return DriverManager.getConnection(url);
        }

        @Override
        public void bulkLoad(Path table) throws Exception {
            try (var connection = connect();
                    var rows = Files.newInputStream(table)) {
                var columns = Files.lines(table).findFirst().orElseThrow();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy observation (%s) from stdin with (format csv, header)".formatted(columns), rows);
            }
        }

        @Override
        public long bytes() throws SQLException {
            try (var connection = connect();
                    var row =
                            connection.createStatement().executeQuery("select pg_database_size(current_database())")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
