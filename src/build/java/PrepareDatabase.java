import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.app.QuarkusBootstrap.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVStoreTool;

/**
 * A step of the build: starts the compiled application on an empty database file, which it fills as it fills any other, and
 * puts the file, compacted, among the resources. A service whose database is in memory opens a copy of it.
 */
final class PrepareDatabase {

    private static final String FILE = "waimao.mv.db";

    private PrepareDatabase() {}

    /** @param args the folder of the build, with the compiled classes in it */
    public static void main(String[] args) throws Exception {
        var build = Path.of(args[0]).toAbsolutePath();
        var folder = Files.createDirectories(build.resolve("database"));
        var made = folder.resolve(FILE);
        Files.deleteIfExists(made);
        System.setProperty("quarkus.datasource.jdbc.url", "jdbc:h2:file:" + folder.resolve("waimao"));
        System.setProperty("quarkus.http.host-enabled", "false");
        start(build);
        MVStoreTool.compact(made.toString(), true);
        var resource = build.resolve("classes/database").resolve(FILE);
        Files.createDirectories(resource.getParent());
        Files.move(made, resource, StandardCopyOption.REPLACE_EXISTING);
        System.out.printf("The prepared database has %d bytes.%n", Files.size(resource));
        // Threads of the framework's build tools may be left.
        System.exit(0);
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
}
