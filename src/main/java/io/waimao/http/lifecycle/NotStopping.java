package io.waimao.http.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready until a shutdown is requested. The framework's own check may be notified only after {@link Stopping} has
 * waited.
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
        return HealthCheckResponse.named("No shutdown requested")
                .status(!stopping.isStopRequested())
                .build();
    }
}
