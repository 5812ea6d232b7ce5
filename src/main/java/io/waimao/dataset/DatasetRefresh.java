package io.waimao.dataset;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Polls the database for the version of the data, twice within the time in which it must be known. */
@ApplicationScoped
class DatasetRefresh {

    private static final Logger LOG = Logger.getLogger(DatasetRefresh.class);

    private final StoredDataset dataset;
    private final DatasetChanges changes;
    private Cancellable refreshing = () -> {};
    private boolean failing;

    DatasetRefresh(StoredDataset dataset, DatasetChanges changes) {
        this.dataset = dataset;
        this.changes = changes;
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

    /** The version in the database at this moment. */
    Optional<DataVersion> now() {
        var askedAt = System.nanoTime();
        var version = dataset.current();
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
