package io.waimao.ingestion;

import io.waimao.metrics.Counter;
import io.waimao.metrics.Histogram;
import io.waimao.metrics.Metrics;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts imports, and the rows that they read each second. */
@ApplicationScoped
class ImportMetrics {

    private static final double[] RATES = {100, 1_000, 10_000, 50_000, 100_000, 500_000};

    private final Counter imports;
    private final Counter rows;
    private final Histogram rates;

    ImportMetrics(Metrics metrics) {
        this.imports = metrics.counter("waimao_imports_total", "Imports that ended.", "kind", "outcome");
        this.rows = metrics.counter("waimao_import_rows_total", "Rows that imports read.", "kind");
        this.rates = metrics.histogram(
                "waimao_import_rows_per_second", "Rows that an import read a second, on average.", RATES, "kind");
    }

    void ended(ImportProgress progress) {
        var kind = progress.kind().name();
        var report = progress.report();
        imports.add(1, kind, report == null ? "FAILED" : report.outcome().name());
        rows.add(progress.rows(), kind);
        rates.record(progress.rowsPerSecond(), kind);
    }
}
