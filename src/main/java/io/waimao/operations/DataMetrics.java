package io.waimao.operations;

import io.quarkus.runtime.StartupEvent;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetChanges;
import io.waimao.metrics.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells which data the service answers from, and how old they are. */
@ApplicationScoped
class DataMetrics {

    private final Metrics metrics;
    private final DatasetChanges changes;
    private final Clock clock;

    DataMetrics(Metrics metrics, DatasetChanges changes, Clock clock) {
        this.metrics = metrics;
        this.changes = changes;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        metrics.gauge(
                "waimao_dataset_info",
                "1 for the version of the data.",
                () -> changes.known()
                        .map(data -> Map.of(List.of(data.version()), 1))
                        .orElse(Map.of()),
                "version");
        metrics.gauge(
                "waimao_dataset_observations",
                "Current published figures.",
                () -> number(DataVersion::observationCount));
        metrics.gauge(
                "waimao_dataset_age_seconds",
                "Time since the data changed.",
                () -> number(data ->
                        Duration.between(data.loadedAt(), clock.instant()).toSeconds()));
    }

    private <N extends Number> Map<List<String>, N> number(Function<DataVersion, N> of) {
        Optional<N> known = changes.known().map(of);
        return known.map(value -> Map.of(List.<String>of(), value)).orElse(Map.of());
    }
}
