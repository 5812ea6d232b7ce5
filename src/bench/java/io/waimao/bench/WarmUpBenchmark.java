package io.waimao.bench;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Measures how the packaged service warms up while it executes requests, without kept answers, from its first one on: as
 * its name is not that of a test, it runs when it is asked for alone. How to read what it prints is in
 * src/docs/performance.md.
 */
class WarmUpBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int CONNECTIONS = Integer.getInteger("connections", 32);
    private static final String QUESTION = System.getProperty("question", "4-observations");
    private static final int STEP = 5;

    /** More ways to start: flags for all, apart by semicolons; the first is the default. */
    private static final List<String> FLAGS = Arrays.stream(
                    System.getProperty("flags", "-XX:+UseSerialGC -Xmx128m").split(";"))
            .map(String::strip)
            .toList();

    @Test
    void measure() throws Exception {
        var folder = Files.createDirectories(Path.of("target/warm-up"));
        var body = new JsonObject()
                .put("query", Files.readString(Path.of("src/test/resources/questions", QUESTION + ".graphql")))
                .encode();
        var results = new LinkedHashMap<Start, List<WarmUp>>();
        var starts = starts();
        for (int round = 0; round < ROUNDS; round++) {
            for (var start : starts) {
                results.computeIfAbsent(start, key -> new ArrayList<>()).add(run(start, body, folder));
            }
        }
        report(results);
    }

    private static List<Start> starts() throws IOException, InterruptedException {
        var starts = new ArrayList<Start>();
        for (var start : Start.all()) {
            if (!start.isFlat()) {
                (start.isNative() ? List.of("") : FLAGS).forEach(flags -> starts.add(start.with(flags)));
            }
        }
        return starts;
    }

    private static WarmUp run(Start start, String body, Path folder) throws Exception {
        try (var service = MeasuredService.startIn(
                start.folder(),
                folder.resolve("service.log"),
                start.with("-Dwaimao.http.answers.size=0 -Dquarkus.http.port=0").command())) {
            return WarmUp.of(service, body, folder, CONNECTIONS, SECONDS);
        }
    }

    private static void report(LinkedHashMap<Start, List<WarmUp>> results) {
        say(
                "%n%s, %d connections, %d s from the first request on, medians of %d lives, Java %s%n%n",
                QUESTION, CONNECTIONS, SECONDS, ROUNDS, Runtime.version());
        say("%-50s %18s %10s %12s %10s%n", "", "CPU us/req, first", "peak/s", "80 % from s", "most MiB");
        results.forEach((start, lives) -> say(
                "%-50s %18.0f %10.0f %12.0f %10.0f%n",
                start.name(),
                median(lives, WarmUp::firstMicros),
                median(lives, WarmUp::peak),
                median(lives, WarmUp::goodFrom),
                median(lives, WarmUp::mebibytes)));
        say("%nAnswers in one second of each %d, from the first life:%n", STEP);
        results.forEach((start, lives) -> say("%-50s %s%n", start.name(), seconds(lives.get(0))));
    }

    private static String seconds(WarmUp life) {
        var all = life.perSecond();
        return IntStream.iterate(0, second -> second < all.size(), second -> second + STEP)
                .mapToObj(second -> String.valueOf(all.get(second)))
                .collect(Collectors.joining(" "));
    }

    private static double median(List<WarmUp> lives, ToDoubleFunction<WarmUp> value) {
        var values = lives.stream().mapToDouble(value).sorted().toArray();
        return values[values.length / 2];
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }
}
