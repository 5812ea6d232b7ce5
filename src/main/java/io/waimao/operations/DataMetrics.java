package io.waimao.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Reports the version, size and age of the data; NaN while they are not known. */
@ApplicationScoped
class DataMetrics {

    private final MeterRegistry registry;
    private final DatasetChanges changes;
    private final Clock clock;

    DataMetrics(MeterRegistry registry, DatasetChanges changes, Clock clock) {
        this.registry = registry;
        this.changes = changes;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        var info = MultiGauge.builder("waimao.dataset.info")
                .description("1 for the version of the data.")
                .register(registry);
        changes.stream().subscribe().with(data -> info.register(List.of(row(data)), true));
        gauge("waimao.dataset.observations", "Current published figures.", DataVersion::observationCount);
        gauge("waimao.dataset.age.seconds", "Time since the data changed.", data -> Duration.between(
                        data.loadedAt(), clock.instant())
                .toSeconds());
    }

    private Row<?> row(DataVersion data) {
        return Row.of(
                Tags.of("version", data.version()),
                () -> known(now -> now.version().equals(data.version()) ? 1 : Double.NaN));
    }

    private void gauge(String name, String description, ToDoubleFunction<DataVersion> number) {
        Gauge.builder(name, () -> known(number)).description(description).register(registry);
    }

    private double known(ToDoubleFunction<DataVersion> number) {
        return changes.known().map(number::applyAsDouble).orElse(Double.NaN);
    }
}
