package io.waimao.dataset;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Finds out about the version of the data: after a change by this process, when asked, and by polling the database
 * twice within
 * the time in which it must be known. A version counts as known when all machines of the database have it.
 */
@ApplicationScoped
class DatasetRefresh {

    private static final Logger LOG = Logger.getLogger(DatasetRefresh.class);

    private final StoredDataset dataset;
    private final DatasetChanges changes;
    private final Arrival arrival;
    private Cancellable refreshing = () -> {};
    private boolean failing;

    DatasetRefresh(StoredDataset dataset, DatasetChanges changes, Arrival arrival) {
        this.dataset = dataset;
        this.changes = changes;
        this.arrival = arrival;
    }

    void start(@Observes StartupEvent event) {
        changes.refresh().ifPresent(this::start);
    }

    private void start(Duration refresh) {
        refresh();
        refreshing = Multi.createFrom()
                .ticks()
                .every(refresh.dividedBy(2))
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultExecutor(), 1)
                .subscribe()
                .with(tick -> refresh(), failure -> LOG.error("the version of the data is no longer polled", failure));
    }

    void stop(@Observes ShutdownEvent event) {
        refreshing.cancel();
    }

    /** A change by this process. If its arrival is in doubt, no version is known until the database is asked again. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataVersion version) {
        try {
            changes.learn(arrival.await(version));
        } catch (RuntimeException missing) {
            LOG.warn("cannot tell whether all machines of the database have the new version of the data", missing);
            changes.forget();
        }
    }

    /** The version in the database at this moment. */
    Optional<DataVersion> now() {
        var askedAt = System.nanoTime();
        var version = dataset.current().map(arrival::await);
        version.ifPresent(current -> changes.confirm(current, askedAt));
        return version;
    }

    private void refresh() {
        try {
            now();
            failing = false;
        } catch (RuntimeException unreachable) {
            if (!failing) {
                LOG.warn("cannot read the version of the data; answers have no entity tags until then", unreachable);
            }
            failing = true;
        }
    }
}
