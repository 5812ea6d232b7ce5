package io.waimao.ingestion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.h2.tools.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The database that the build puts into the package. */
@DisabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "it starts the build with H2")
class PreparedDatabaseIT {

    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final String PREPARED = "database/waimao.mv.db";

    /** Settings for services that stand in the environment of a build. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "TZ", "Asia/Shanghai",
            "QUARKUS_DATASOURCE_USERNAME", "somebody",
            "QUARKUS_DATASOURCE_PASSWORD", "secret",
            "WAIMAO_IMPORT_FOLDER", "nowhere");

    @TempDir
    Path folder;

    @Test
    void anotherBuildOfTheSameCodePreparesTheSameContents() throws Exception {
        copyClasses(folder.resolve("build/classes"));
        prepare(folder.resolve("build"));
        var again = contents(folder.resolve("build/classes").resolve(PREPARED), "again");
        assertArrayEquals(contents(CLASSES.resolve(PREPARED), "shipped").toArray(), again.toArray());
    }

    private static void copyClasses(Path to) throws IOException {
        try (var files = Files.walk(CLASSES)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var copy = to.resolve(CLASSES.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.delete(to.resolve(PREPARED));
    }

    private void prepare(Path build) throws IOException, InterruptedException {
        var output = folder.resolve("output");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-classpath",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "src/build/java/PrepareDatabase.java",
                        build.toString(),
                        System.getProperty("output.timestamp"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(ENVIRONMENT);
        assertEquals(0, builder.start().waitFor(), () -> read(output));
    }

    /** @return the statements that make the database, in the order of its rows */
    private List<String> contents(Path database, String name) throws Exception {
        var copy = Files.copy(database, folder.resolve(name + ".mv.db"));
        var script = folder.resolve(name + ".sql");
        Script.process(
                "jdbc:h2:file:" + folder.resolve(name) + ";ACCESS_MODE_DATA=r", "", "", script.toString(), "", "");
        Files.delete(copy);
        return Files.readAllLines(script);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
