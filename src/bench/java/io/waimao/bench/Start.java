package io.waimao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to start the packaged service.
 *
 * @param folder in which the command runs
 */
record Start(String name, Path folder, List<String> command) {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** The target folder of another build to compare with, for example one with other data. */
    private static final Optional<Path> OTHER = Optional.ofNullable(System.getProperty("other"))
            .map(folder -> Path.of(folder).toAbsolutePath());

    private static final String CACHE = "waimao.aot";
    private static final String WITH_CACHE = "-XX:AOTCache=" + CACHE;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /**
     * The starts of what is packaged, those of the other build first: the plain jar, and the flat class path with a newly
     * trained AOT cache.
     */
    static List<Start> all() throws IOException, InterruptedException {
        var starts = new ArrayList<Start>();
        if (OTHER.isPresent()) {
            addTo(starts, OTHER.get(), "other: ");
        }
        addTo(starts, TARGET, "");
        return starts;
    }

    private static void addTo(List<Start> starts, Path target, String prefix) throws IOException, InterruptedException {
        var plain = target.resolve("quarkus-app");
        if (Files.exists(plain)) {
            starts.add(new Start(prefix + "plain jar", plain, java("")));
        }
        var flat = target.resolve("aot-app");
        if (Files.exists(flat)) {
            train(flat);
            starts.add(new Start(prefix + "flat class path", flat, java("")));
            starts.add(new Start(prefix + "AOT cache", flat, java(WITH_CACHE)));
        }
        try (var files = Files.newDirectoryStream(target, "*-runner")) {
            files.forEach(
                    file -> starts.add(new Start(prefix + "native executable", target, List.of(file.toString()))));
        }
    }

    boolean hasCache() {
        return command.contains(WITH_CACHE);
    }

    boolean isFlat() {
        return name.endsWith("flat class path");
    }

    boolean isNative() {
        return !command.contains("-jar");
    }

    /** The same with more flags of the JVM, or options of the executable. */
    Start with(String flags) {
        if (flags.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(command);
        more.addAll(1, List.of(flags.split(" ")));
        return new Start(name + " " + flags, folder, more);
    }

    private static List<String> java(String flags) {
        var command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(flags.isEmpty() ? List.of() : List.of(flags.split(" ")));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }

    /** A cache that is there already may be for other jars. */
    private static void train(Path flat) throws IOException, InterruptedException {
        Files.deleteIfExists(flat.resolve(CACHE));
        var training = new ProcessBuilder(
                        JAVA.toString(),
                        Path.of("docker/Training.java").toAbsolutePath().toString(),
                        Path.of("src/test/resources/golden").toAbsolutePath().toString(),
                        CACHE,
                        "-jar",
                        "quarkus-run.jar")
                .directory(flat.toFile())
                .redirectErrorStream(true)
                .redirectOutput(TARGET.resolve("training.log").toFile())
                .start();
        if (training.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(TARGET.resolve("training.log")));
        }
    }
}
