package io.waimao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The same application with the framework's own endpoint beside the service's, in the framework's default
 * configuration: its
 * handler, its way to call resolvers and to fetch fields.
 */
final class FrameworkApp {

    private FrameworkApp() {}

    /** Unless it is there and not older than the packaged application. */
    static void build(Path folder) throws IOException, InterruptedException {
        var jar = folder.resolve("quarkus-run.jar");
        var packaged = Files.getLastModifiedTime(Path.of("target/quarkus-app/quarkus-run.jar"));
        if (Files.exists(jar) && Files.getLastModifiedTime(jar).compareTo(packaged) >= 0) {
            return;
        }
        var building = new ProcessBuilder(List.of(
                        "./mvnw",
                        "-B",
                        "-ntp",
                        "-o",
                        "-q",
                        "-Pbench",
                        "-DskipTests",
                        "-Dquarkus.smallrye-graphql.root-path=framework",
                        "-Dquarkus.smallrye-graphql.nonblocking.enabled=true",
                        "-Dquarkus.package.output-directory=" + folder.getFileName(),
                        "package"))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/framework.log").toFile())
                .start();
        if (building.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(Path.of("target/framework.log")));
        }
    }
}
