package io.waimao.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures starts of the packaged service until its first answered query, in turns: as its name is not that of a test, it
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
    private static final Path PLAIN = TARGET.resolve("quarkus-app");
    private static final Path FLAT = TARGET.resolve("aot-app");
    private static final String CACHE = "waimao.aot";
    private static final String WITH_CACHE = "-XX:AOTCache=" + CACHE;
    private static final String SMALL = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void measure() throws Exception {
        var starts = starts();
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

    private static List<FirstAnswer> starts() throws IOException, InterruptedException {
        var starts = new ArrayList<FirstAnswer>();
        if (Files.exists(PLAIN)) {
            starts.add(new FirstAnswer("plain jar", PLAIN, java("")));
        }
        if (Files.exists(FLAT)) {
            train();
            starts.add(new FirstAnswer("flat class path", FLAT, java("")));
            starts.add(new FirstAnswer("AOT cache", FLAT, java(WITH_CACHE)));
            starts.add(new FirstAnswer("AOT cache " + SMALL, FLAT, java(WITH_CACHE + " " + SMALL)));
            for (var flags : FLAGS) {
                starts.add(new FirstAnswer("AOT cache " + flags, FLAT, java(WITH_CACHE + " " + flags)));
            }
        }
        try (var files = Files.newDirectoryStream(TARGET, "*-runner")) {
            files.forEach(file -> starts.add(new FirstAnswer("native executable", TARGET, List.of(file.toString()))));
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
    private static void train() throws IOException, InterruptedException {
        Files.deleteIfExists(FLAT.resolve(CACHE));
        var training = new ProcessBuilder(
                        JAVA.toString(),
                        Path.of("docker/Training.java").toAbsolutePath().toString(),
                        Path.of("src/test/resources/golden").toAbsolutePath().toString(),
                        CACHE,
                        "-jar",
                        "quarkus-run.jar")
                .directory(FLAT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(TARGET.resolve("training.log").toFile())
                .start();
        if (training.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(TARGET.resolve("training.log")));
        }
    }
}
