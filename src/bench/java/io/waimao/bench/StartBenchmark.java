package io.waimao.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures starts of the packaged service until its first answered query, in turns: as its name is not that of a test,
 * it runs when it is asked for alone. What is not packaged is left out. The commands are in src/docs/performance.md.
 */
class StartBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 7);

    /** More ways to start with the cache: flags of the JVM, apart by semicolons. */
    private static final List<String> FLAGS = Stream.of(
                    System.getProperty("flags", "").split(";"))
            .filter(flags -> !flags.isEmpty())
            .toList();

    private static final String SMALL = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

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
        for (var start : Start.all()) {
            starts.add(new FirstAnswer(start));
            if (start.hasCache()) {
                starts.add(new FirstAnswer(start.with(SMALL)));
                FLAGS.forEach(flags -> starts.add(new FirstAnswer(start.with(flags))));
            }
        }
        return starts;
    }
}
