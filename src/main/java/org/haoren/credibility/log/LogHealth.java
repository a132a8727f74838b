package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a log is not what was signed of it: names each such log and how it differs. */
@Readiness
@ApplicationScoped
class LogHealth implements HealthCheck {
    @Inject LogGuard guard;

    @Override public HealthCheckResponse call() {
        var damaged = guard.damaged();
        var answer = HealthCheckResponse.named("logs").status(damaged.isEmpty());
        damaged.forEach((log, damage) -> answer.withData(log, damage.name()));
        return answer.build();
    }
}
