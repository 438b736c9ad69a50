package nl.speelruimte.identity;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether accounts of erased persons are removed in time. It alarms alone: what the platform itself
 * held is gone at once.
 */
@Wellness
@ApplicationScoped
public class AccountRemovalLag implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final AccountRemovals removals;
    private final MeterRegistry meters;

    @Inject
    public AccountRemovalLag(AccountRemovals removals, MeterRegistry meters) {
        this.removals = removals;
        this.meters = meters;
    }

    void measure(@Observes StartupEvent event) {
        meters.gauge(
                "speelruimte.account.removal.lag.seconds",
                removals,
                waiting -> waiting.oldest().toSeconds());
    }

    @Override
    public HealthCheckResponse call() {
        Duration oldest = removals.oldest();
        return HealthCheckResponse.named("Account removals")
                .status(oldest.compareTo(PATIENCE) <= 0)
                .withData("oldestWaitingSeconds", oldest.toSeconds())
                .build();
    }
}
