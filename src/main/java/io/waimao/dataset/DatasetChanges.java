package io.waimao.dataset;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What this process knows of the data without asking the database, and whoever wants to hear of changes. */
@ApplicationScoped
public class DatasetChanges {

    private final Optional<Duration> refresh;
    private final Set<MultiEmitter<? super DataVersion>> listeners = new LinkedHashSet<>();
    private @Nullable DataVersion latest;
    private long confirmedNanos;

    DatasetChanges(DatasetSettings settings) {
        this.refresh = settings.refresh().filter(time -> !time.isZero());
    }

    /** After which time a version is known no longer, unless it is confirmed; never, if nothing is said. */
    Optional<Duration> refresh() {
        return refresh;
    }

    /**
     * The version that the data had no longer ago than is configured, and has had since as far as this process changed it.
     * Nothing before the data was loaded, and while the database does not say whether others changed it.
     */
    public synchronized Optional<DataVersion> known() {
        var fresh = refresh.isEmpty()
                || System.nanoTime() - confirmedNanos <= refresh.get().toNanos();
        return fresh ? Optional.ofNullable(latest) : Optional.empty();
    }

    /** First the version that is known, then each that replaces it, on a worker thread; a slow listener gets the latest. */
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

    /** Of a change that this process made, or found; it may hear of one twice, or late. */
    public synchronized void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataVersion version) {
        if (latest == null || version.loadedAt().isAfter(latest.loadedAt())) {
            latest = version;
            listeners.forEach(listener -> listener.emit(version));
        }
    }

    /**
     * As {@link #learn}, from the database itself.
     *
     * @param nanos when it was asked
     */
    synchronized void confirm(DataVersion version, long nanos) {
        learn(version);
        confirmedNanos = nanos;
    }
}
