package io.waimao.operations;

import io.smallrye.health.api.Wellness;
import io.waimao.build.Build;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says what runs; always up, so no probe asks for it. */
@Wellness
@ApplicationScoped
class BuildCheck implements HealthCheck {

    private final Build build;

    BuildCheck(Build build) {
        this.build = build;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Build")
                .up()
                .withData("version", build.version())
                .withData("commit", build.commit())
                .build();
    }
}
