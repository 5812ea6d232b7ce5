package io.waimao.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.jar.JarFile;
import javax.sql.DataSource;
import org.h2.store.fs.FileUtils;

/** Gives a database the tables and rows that the measured service has. */
final class MeasuredRows {

    /** Where a database is to be opened after {@link #copyPrepared}. */
    static final String URL = "jdbc:h2:nioMemFS:limit;DB_CLOSE_DELAY=-1";

    private static final String PREPARED = "database/waimao.mv.db";
    private static final String COPY = "nioMemFS:limit.mv.db";

    private MeasuredRows() {}

    /** @param application the jar of the packaged application */
    static void copyPrepared(String application) throws Exception {
        try (var jar = new JarFile(application);
                var prepared = jar.getInputStream(jar.getEntry(PREPARED));
                var copy = FileUtils.newOutputStream(COPY, false)) {
            prepared.transferTo(copy);
        }
    }

    /**
     * The import gives its rows ids in the order of their series.
     *
     * @param table a file with the columns of the table of figures
     */
    static void load(DataSource database, String table) throws SQLException {
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
