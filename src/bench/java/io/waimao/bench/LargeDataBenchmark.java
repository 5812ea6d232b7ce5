package io.waimao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures the packaged service with much data against the engine's own bulk load, and against itself with few: as its
 * name
 * is not that of a test, it runs when it is asked for alone. How to read what it prints is in src/docs/performance.md.
 */
public abstract class LargeDataBenchmark {

    private static final int FEW = 10_000;
    private static final long ROWS = Long.getLong("rows", 1_000_000);
    private static final int TIMES = Integer.getInteger("times", 300);

    protected abstract Path app();

    protected abstract String engine();

    protected abstract MeasuredDatabase create(String name) throws Exception;

    /** For data and databases. */
    protected Path folder() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("folder", "target/benchmark")));
    }

    @Test
    void measure() throws Exception {
        var table = folder().resolve("table.csv");
        var few = create("few");
        var many = create("many");
        say("%,d rows, %s, heap 512 MiB%n", ROWS, engine());
        try (var small = MeasuredService.start(app(), few.url(), folder().resolve("few.log"))) {
            load(small, FEW, table);
        }
        try (var large = MeasuredService.start(app(), many.url(), folder().resolve("many.log"))) {
            var times = load(large, ROWS, table);
            var phases = ImportPhases.of(large);
            var bulk = bulk(table);
            Files.delete(table);
            say("%s%n", phases.line());
            say("%-34s%10.1f s%n", engine(), bulk);
            say("%-34s%10.1f s%10.1f %% of its speed%n", "rows", phases.rows(), 100 * bulk / phases.rows());
            say("%-34s%10.1f s%10.1f %% of its speed%n", "whole import", times, 100 * bulk / times);
            say("%-34s%10s%n", "most memory of the process", large.peakMemory());
        }
        say("%-34s%10.1f%n", "bytes of the database per row", (double) many.bytes() / ROWS);
        try (var small = MeasuredService.start(app(), few.url(), folder().resolve("few.log"));
                var large = MeasuredService.start(app(), many.url(), folder().resolve("many.log"))) {
            ask(small, large);
        }
    }

    /** @return the time of the import of the figures, in seconds */
    private double load(MeasuredService service, long rows, Path table) throws Exception {
        var data = new SyntheticCustoms(rows);
        data.writeCatalogue(folder());
        var observations = folder().resolve("observations.csv");
        data.write(observations, table);
        service.importing("sources", folder().resolve("sources.csv"));
        service.importing("sectors", folder().resolve("sectors.csv"));
        var start = System.nanoTime();
        service.importing("observations?name=synthetic", observations);
        var time = (System.nanoTime() - start) / 1e9;
        Files.delete(observations);
        return time;
    }

    /** Into a database that has the same tables and indexes, and the shipped data. */
    private double bulk(Path table) throws Exception {
        var database = create("bulk");
        MeasuredService.start(app(), database.url(), folder().resolve("bulk.log"))
                .close();
        var start = System.nanoTime();
        database.bulkLoad(table);
        return (System.nanoTime() - start) / 1e9;
    }

    /** In turns, so that both have the same machine. */
    private void ask(MeasuredService small, MeasuredService large) throws Exception {
        say("%n%-34s%10s%14s%8s%n", "median time of", FEW + " rows", ROWS + " rows", "ratio");
        var sums = new double[2];
        for (var question : questions()) {
            var document = Files.readString(question);
            var times = new long[2][TIMES];
            for (int i = -TIMES / 2; i < TIMES; i++) {
                var few = small.ask(document);
                var many = large.ask(document);
                if (i >= 0) {
                    times[0][i] = few;
                    times[1][i] = many;
                }
            }
            var few = median(times[0]);
            var many = median(times[1]);
            sums[0] += few;
            sums[1] += many;
            say("%-34s%7.2f ms%11.2f ms%8.2f%n", question.getFileName(), few, many, many / few);
        }
        say("%-34s%7.2f ms%11.2f ms%8.2f%n", "all of them", sums[0], sums[1], sums[1] / sums[0]);
    }

    private static List<Path> questions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("questions", "src/test/resources/golden")))) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }
}
