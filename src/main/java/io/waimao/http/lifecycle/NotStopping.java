package io.waimao.http.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready until the service is told to stop. The framework's own check learns of that in no certain order, and so perhaps only
 * when {@link Stopping} has waited.
 */
@Readiness
@ApplicationScoped
class NotStopping implements HealthCheck {

    private final Stopping stopping;

    NotStopping(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Not told to stop")
                .status(!stopping.isStopRequested())
                .build();
    }
}
