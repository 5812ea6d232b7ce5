package io.waimao.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures starts of the packaged service until its first answered query, in turns: as its name is not that of a test,
 * it
 * runs when it is asked for alone. What is not packaged is left out. The commands are in src/docs/performance.md.
 */
class StartBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 7);

    /** More ways to start with the cache: flags of the JVM, apart by semicolons. */
    private static final List<String> FLAGS = Stream.of(
                    System.getProperty("flags", "").split(";"))
            .filter(flags -> !flags.isEmpty())
            .toList();

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** The target folder of another build to compare with, for example one with other data. */
    private static final Optional<Path> OTHER = Optional.ofNullable(System.getProperty("other"))
            .map(folder -> Path.of(folder).toAbsolutePath());

    private static final String CACHE = "waimao.aot";
    private static final String WITH_CACHE = "-XX:AOTCache=" + CACHE;
    private static final String SMALL = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void measure() throws Exception {
        var starts = new ArrayList<FirstAnswer>();
        if (OTHER.isPresent()) {
            starts.addAll(starts(OTHER.get(), "other: "));
        }
        starts.addAll(starts(TARGET, ""));
        assertTrue(starts.size() > 1, "There is nothing to compare: src/docs/performance.md says what to package.");
        for (int round = 0; round <= ROUNDS; round++) {
            for (var start : starts) {
                start.run(round > 0);
            }
        }
        var first = starts.get(0);
        System.out.printf(
                "%nMedians of %d starts each, in turns, on Java %s%n%n%-50s %10s %6s %10s %6s %10s %6s%n",
                ROUNDS, Runtime.version(), "", "ms", "", "CPU ms", "", "MiB", "");
        for (var start : starts) {
            System.out.printf(
                    Locale.ROOT,
                    "%-50s %10.0f %5.0f%% %10.0f %5.0f%% %10.0f %5.0f%%%n",
                    start.name(),
                    start.millis(),
                    100 * start.millis() / first.millis(),
                    start.processorMillis(),
                    100 * start.processorMillis() / first.processorMillis(),
                    start.mebibytes(),
                    100 * start.mebibytes() / first.mebibytes());
        }
    }

    private static List<FirstAnswer> starts(Path target, String prefix) throws IOException, InterruptedException {
        var starts = new ArrayList<FirstAnswer>();
        var plain = target.resolve("quarkus-app");
        if (Files.exists(plain)) {
            starts.add(new FirstAnswer(prefix + "plain jar", plain, java("")));
        }
        var flat = target.resolve("aot-app");
        if (Files.exists(flat)) {
            train(flat);
            starts.add(new FirstAnswer(prefix + "flat class path", flat, java("")));
            starts.add(new FirstAnswer(prefix + "AOT cache", flat, java(WITH_CACHE)));
            starts.add(new FirstAnswer(prefix + "AOT cache " + SMALL, flat, java(WITH_CACHE + " " + SMALL)));
            for (var flags : FLAGS) {
                starts.add(new FirstAnswer(prefix + "AOT cache " + flags, flat, java(WITH_CACHE + " " + flags)));
            }
        }
        try (var files = Files.newDirectoryStream(target, "*-runner")) {
            files.forEach(file ->
                    starts.add(new FirstAnswer(prefix + "native executable", target, List.of(file.toString()))));
        }
        return starts;
    }

    private static List<String> java(String flags) {
        var command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(flags.isEmpty() ? List.of() : List.of(flags.split(" ")));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }

    /** A cache that is there already is for jars that may be others by now. */
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
