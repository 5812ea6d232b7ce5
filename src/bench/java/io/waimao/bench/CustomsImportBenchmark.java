package io.waimao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Imports a download of the customs administration and the same figures in the columns of the shipped files in turns,
 * each into an empty database. How to read the output is in src/docs/performance.md.
 */
class CustomsImportBenchmark {

    private static final long FEW = 100_000;
    private static final long ROWS = Long.getLong("rows", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 2);

    private final H2Benchmark h2 = new H2Benchmark();
    private final Path sources;
    private final Path download;
    private final Path own;

    CustomsImportBenchmark() throws IOException {
        sources = h2.folder().resolve("sources.csv");
        download = h2.folder().resolve("download.csv");
        own = h2.folder().resolve("own.csv");
    }

    private record Measured(double seconds, double rows, String memory) {}

    @Test
    void measure() throws Exception {
        new SyntheticCustoms(FEW).writeCatalogue(h2.folder());
        new CustomsDownload(FEW).write(download, own);
        say("download of %,d rows", FEW, importing("few", true));
        new CustomsDownload(ROWS).write(download, own);
        for (int round = 0; round < ROUNDS; round++) {
            var ours = importing("own", false);
            var theirs = importing("download", true);
            say("own format, %,d rows", ROWS, ours);
            say("download of %,d rows", ROWS, theirs);
            System.out.printf(
                    Locale.ROOT,
                    "%-30s%9.1f %%%20.1f %%%n",
                    "speed of the download",
                    100 * ours.rows() / theirs.rows(),
                    100 * ours.seconds() / theirs.seconds());
        }
        Files.delete(download);
        Files.delete(own);
    }

    private Measured importing(String name, boolean customs) throws Exception {
        var database = h2.create(name);
        try (var service =
                MeasuredService.start(h2.app(), database.url(), h2.folder().resolve(name + ".log"))) {
            service.importing("sources", sources);
            var start = System.nanoTime();
            if (customs) {
                service.importing(
                        "observations?format=customs&flow=EXPORT&source=" + SyntheticCustoms.SOURCE, download);
            } else {
                service.importing("observations", own);
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            var phases = ImportPhases.of(service);
            System.out.println(phases.line());
            return new Measured(seconds, phases.rows(), service.peakMemory());
        }
    }

    private static void say(String what, long rows, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "%-30s%,9.0f rows/s%,9.0f rows/s with all that follows%10s%n",
                what.formatted(rows),
                rows / measured.rows(),
                rows / measured.seconds(),
                measured.memory());
    }
}
