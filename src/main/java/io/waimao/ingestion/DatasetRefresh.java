package io.waimao.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Asks the database for the version of the data, twice in the time after which it has to be known. */
@ApplicationScoped
class DatasetRefresh {

    private static final Logger LOG = Logger.getLogger(DatasetRefresh.class);

    private final Dataset dataset;
    private final DatasetChanges changes;
    private Cancellable refreshing = () -> {};
    private boolean failing;

    DatasetRefresh(Dataset dataset, DatasetChanges changes) {
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
                .with(tick -> refresh(), failure -> LOG.error("the version of the data is not followed", failure));
    }

    void stop(@Observes ShutdownEvent event) {
        refreshing.cancel();
    }

    private void refresh() {
        try {
            var now = System.nanoTime();
            dataset.current().ifPresent(version -> changes.confirm(version, now));
            failing = false;
        } catch (RuntimeException unreachable) {
            if (!failing) {
                LOG.warn("cannot read the version of the data; answers have no tags meanwhile", unreachable);
            }
            failing = true;
        }
    }
}
