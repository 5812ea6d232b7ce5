package io.waimao.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The packaged application: a jar or a native executable. */
record Artifact(Path file) {

    /**
     * The one packaged last.
     *
     * @param build the output folder of the build
     */
    static Artifact in(Path build) throws IOException {
        var about = build.resolve("quarkus-artifact.properties");
        if (!Files.exists(about)) {
            throw new IllegalStateException("nothing is packaged: there is no " + about);
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(about)) {
            properties.load(in);
        }
        return new Artifact(build.resolve(properties.getProperty("path")));
    }

    /** @param settings such as {@code quarkus.http.port=8080} */
    List<String> command(List<String> settings) {
        var command = new ArrayList<String>();
        if (isJar()) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            // The process is short-lived.
            command.add("-XX:TieredStopAtLevel=1");
        } else {
            command.add(file.toAbsolutePath().toString());
        }
        settings.stream().map(setting -> "-D" + setting).forEach(command::add);
        if (isJar()) {
            command.addAll(List.of("-jar", file.toString()));
        }
        return command;
    }

    private boolean isJar() {
        return file.toString().endsWith(".jar");
    }
}
