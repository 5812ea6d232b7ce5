package io.waimao.ingestion;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts imports and their rows, and measures rows per second. */
@ApplicationScoped
class ImportMetrics {

    private static final double[] RATES = {100, 1_000, 10_000, 50_000, 100_000, 500_000};

    private static final String KIND = "kind";

    private final MeterProvider<Counter> imports;
    private final MeterProvider<Counter> rows;
    private final MeterProvider<DistributionSummary> rates;

    ImportMetrics(MeterRegistry registry) {
        this.imports = Counter.builder("waimao.imports")
                .description("Imports that ended.")
                .withRegistry(registry);
        this.rows = Counter.builder("waimao.import.rows")
                .description("Rows that imports read.")
                .withRegistry(registry);
        this.rates = DistributionSummary.builder("waimao.import.rows.per.second")
                .description("Average rows per second of an import.")
                .serviceLevelObjectives(RATES)
                .withRegistry(registry);
    }

    void ended(ImportProgress progress) {
        var kind = progress.kind().name();
        var report = progress.report();
        var outcome = report == null ? "FAILED" : report.outcome().name();
        imports.withTags(KIND, kind, "outcome", outcome).increment();
        rows.withTag(KIND, kind).increment(progress.rows());
        rates.withTag(KIND, kind).record(progress.rowsPerSecond());
    }
}
