package io.waimao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.jar.JarFile;
import javax.sql.DataSource;

/** Gives a database the tables and rows that the measured service has. */
final class MeasuredRows {

    private static final String SNAPSHOT = "snapshot/h2.sql";
    private static final String SEPARATOR = "\u001e";

    private MeasuredRows() {}

    /**
     * The import gives its rows ids in the order of their series.
     *
     * @param application the jar of the packaged application
     * @param table a file with the columns of the table of figures
     */
    static void load(DataSource database, String application, String table) throws Exception {
        try (var jar = new JarFile(application);
                var snapshot = jar.getInputStream(jar.getEntry(SNAPSHOT))) {
            for (var sql : new String(snapshot.readAllBytes(), UTF_8).split(SEPARATOR)) {
                execute(database, sql);
            }
        }
        execute(
                database,
                "insert into observation (%s) select %s from (select * from csvread('%s', null, 'charset=UTF-8') order by series, period_start)"
                        .formatted(
                                SyntheticRow.TABLE_COLUMNS,
                                SyntheticRow.TABLE_COLUMNS.replaceFirst("id", "4000000000000000000 + rownum()"),
                                Path.of(table).toAbsolutePath()));
        execute(database, "analyze");
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
