package io.waimao.engine;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while another request would be admitted: not while as many wait as may. */
@Readiness
@ApplicationScoped
class RequestsAdmitted implements HealthCheck {

    private final Engine engine;

    RequestsAdmitted(Engine engine) {
        this.engine = engine;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Requests are admitted")
                .status(!engine.isSaturated())
                .build();
    }
}
