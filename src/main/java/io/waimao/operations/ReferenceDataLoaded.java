package io.waimao.operations;

import io.waimao.dataset.StoredDataset;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Ready once the database is readable and holds data. Otherwise the check names the reason. */
@Readiness
@ApplicationScoped
class ReferenceDataLoaded implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ReferenceDataLoaded.class);

    private final DatabaseProbe database;
    private final StoredDataset dataset;

    ReferenceDataLoaded(DatabaseProbe database, StoredDataset dataset) {
        this.database = database;
        this.dataset = dataset;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("Reference data loaded");
        if (!database.answers()) {
            return check.down()
                    .withData("reason", "the database does not answer")
                    .build();
        }
        try {
            return dataset.current()
                    .map(loaded -> check.up()
                            .withData("version", loaded.version())
                            .withData("loadedAt", loaded.loadedAt().toString()))
                    .orElseGet(() -> check.down().withData("reason", "no data has been loaded"))
                    .build();
        } catch (RuntimeException unreachable) {
            LOG.warn("the readiness check cannot read the database", unreachable);
            return check.down()
                    .withData("reason", "the database cannot be read")
                    .build();
        }
    }
}
