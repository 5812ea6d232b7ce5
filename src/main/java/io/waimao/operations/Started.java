package io.waimao.operations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once tables and data have been loaded. Does not check whether the database is readable now. */
@Startup
@ApplicationScoped
class Started implements HealthCheck {

    private volatile boolean loaded;

    /** Loaders observe the event with a higher priority, and so run before this. */
    void start(@Observes StartupEvent event) {
        loaded = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Data loaded once").status(loaded).build();
    }
}
