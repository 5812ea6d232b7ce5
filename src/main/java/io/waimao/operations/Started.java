package io.waimao.operations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started when the tables and the data were there once; whether the database can be read now is not asked. */
@Startup
@ApplicationScoped
class Started implements HealthCheck {

    private volatile boolean loaded;

    /** Those who load observe it with a higher priority. */
    void start(@Observes StartupEvent event) {
        loaded = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Data loaded once").status(loaded).build();
    }
}
