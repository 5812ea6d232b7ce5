package io.waimao.dataset;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The version of the data as this process knows it without a query, and the listeners to its changes. */
@ApplicationScoped
public class DatasetChanges {

    private final Optional<Duration> refresh;
    private final Set<MultiEmitter<? super DataVersion>> listeners = new LinkedHashSet<>();
    private @Nullable DataVersion latest;
    private long confirmedNanos;

    DatasetChanges(DatasetSettings settings) {
        this.refresh = settings.refresh().filter(time -> !time.isZero());
    }

    /** The time after which a version counts as unknown unless confirmed. Empty: never. */
    Optional<Duration> refresh() {
        return refresh;
    }

    /**
     * The known version. Empty before data is loaded, and if the database has not confirmed it within the configured
     * time.
     */
    public synchronized Optional<DataVersion> known() {
        var fresh = refresh.isEmpty()
                || System.nanoTime() - confirmedNanos <= refresh.get().toNanos();
        return fresh ? Optional.ofNullable(latest) : Optional.empty();
    }

    /** Emits the known version, then each replacement, on a worker thread. A slow listener gets only the latest. */
    public Multi<DataVersion> stream() {
        return Multi.createFrom()
                .<DataVersion>emitter(this::listen, BackPressureStrategy.LATEST)
                .emitOn(Infrastructure.getDefaultExecutor(), 1);
    }

    private synchronized void listen(MultiEmitter<? super DataVersion> listener) {
        listeners.add(listener);
        listener.onTermination(() -> leave(listener));
        if (latest != null) {
            listener.emit(latest);
        }
    }

    private synchronized void leave(MultiEmitter<? super DataVersion> listener) {
        listeners.remove(listener);
    }

    /** Notes a change that this process made or found. May be called twice, or late, for the same change. */
    synchronized void learn(DataVersion version) {
        if (latest == null || version.loadedAt().isAfter(latest.loadedAt())) {
            latest = version;
            listeners.forEach(listener -> listener.emit(version));
        }
    }

    /** No version is known until one is learnt. */
    synchronized void forget() {
        latest = null;
    }

    /**
     * As {@link #learn}, with the version read from the database.
     *
     * @param nanos the time of the query, by {@link System#nanoTime}
     */
    synchronized void confirm(DataVersion version, long nanos) {
        learn(version);
        confirmedNanos = nanos;
    }
}
