import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.app.QuarkusBootstrap.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.h2.mvstore.MVStoreTool;

/**
 * A step of the build: starts the compiled application on an empty database file, which it fills as it fills any other,
 * and
 * puts the file, compacted, among the resources. A service whose database is in memory opens a copy of it.
 */
final class PrepareDatabase {

    private static final String FILE = "waimao.mv.db";

    private static final String TIME_COLUMNS = """
            select table_name, column_name from information_schema.columns
            where table_schema = 'PUBLIC' and data_type like 'TIMESTAMP%'
            """;

    private PrepareDatabase() {}

    /**
     * @param args the folder of the build, with the compiled classes in it, and the time to store as that of the import
     */
    public static void main(String[] args) throws Exception {
        var build = Path.of(args[0]).toAbsolutePath();
        var folder = Files.createDirectories(build.resolve("database"));
        var made = folder.resolve(FILE);
        Files.deleteIfExists(made);
        var url = "jdbc:h2:file:" + folder.resolve("waimao");
        System.setProperty("quarkus.datasource.jdbc.url", url);
        System.setProperty("quarkus.http.host-enabled", "false");
        ignoreSettingsOfTheEnvironment();
        start(build);
        setTimes(url, Instant.parse(args[1]));
        MVStoreTool.compact(made.toString(), true);
        var resource = build.resolve("classes/database").resolve(FILE);
        Files.createDirectories(resource.getParent());
        Files.move(made, resource, StandardCopyOption.REPLACE_EXISTING);
        System.out.printf("The prepared database has %d bytes.%n", Files.size(resource));
        // Threads of the framework's build tools may be left.
        System.exit(0);
    }

    /** They are meant for services: only shipped data is prepared, and it has no user of its own. */
    private static void ignoreSettingsOfTheEnvironment() {
        System.setProperty("quarkus.datasource.username", "");
        System.setProperty("quarkus.datasource.password", "");
        System.setProperty("waimao.import.folder", "");
    }

    private static void start(Path build) throws Exception {
        try (var bootstrap = QuarkusBootstrap.builder()
                        .setApplicationRoot(build.resolve("classes"))
                        .setProjectRoot(Path.of("").toAbsolutePath())
                        .setTargetDirectory(build)
                        .setMode(Mode.RUN)
                        .setIsolateDeployment(true)
                        .setLocalProjectDiscovery(true)
                        .build()
                        .bootstrap();
                var running = bootstrap
                        .createAugmentor()
                        .createInitialRuntimeApplication()
                        .run()) {
            running.getConfigValue("quarkus.datasource.jdbc.url", String.class).orElseThrow();
        }
    }

    /** Builds of the same code prepare the same contents. */
    private static void setTimes(String url, Instant time) throws SQLException {
        try (var connection = DriverManager.getConnection(url + ";TIME ZONE=UTC");
                var statement = connection.createStatement()) {
            statement.executeUpdate("update \"flyway_schema_history\" set \"execution_time\" = 0");
            setTimes(connection, time);
        }
    }

    private static void setTimes(Connection connection, Instant time) throws SQLException {
        try (var query = connection.createStatement();
                var update = connection.createStatement();
                var columns = query.executeQuery(TIME_COLUMNS)) {
            while (columns.next()) {
                update.executeUpdate(
                        "update \"%1$s\" set \"%2$s\" = timestamp with time zone '%3$s' where \"%2$s\" is not null"
                                .formatted(columns.getString(1), columns.getString(2), time));
            }
        }
    }
}
