package io.waimao.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells whoever listens which data there is: first the current version, then each that replaces it. */
@ApplicationScoped
public class DatasetChanges {

    private final Dataset dataset;
    private final Set<MultiEmitter<? super DatasetVersion>> listeners = new LinkedHashSet<>();

    DatasetChanges(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Versions on a worker thread; a slow listener gets the latest and misses those between. */
    public Multi<DatasetVersion> stream() {
        return Multi.createFrom()
                .<DatasetVersion>emitter(this::listen, BackPressureStrategy.LATEST)
                .emitOn(Infrastructure.getDefaultExecutor(), 1);
    }

    private synchronized void listen(MultiEmitter<? super DatasetVersion> listener) {
        listeners.add(listener);
        listener.onTermination(() -> leave(listener));
        dataset.known().ifPresent(listener::emit);
    }

    private synchronized void leave(MultiEmitter<? super DatasetVersion> listener) {
        listeners.remove(listener);
    }

    synchronized void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatasetVersion version) {
        listeners.forEach(listener -> listener.emit(version));
    }
}
