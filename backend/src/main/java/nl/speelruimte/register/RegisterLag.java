package nl.speelruimte.register;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether every act gets its place in time. It alarms and does not take the back end out of
 * service: reading and acting go on.
 */
@Wellness
@ApplicationScoped
public class RegisterLag implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String WAITING =
            """
            select cast(coalesce(extract(epoch from now() - min(since)), 0) as bigint)
            from register_pending
            """;

    private final EntityManager database;
    private final Sequencer sequencer;

    private final MeterRegistry meters;

    @Inject
    public RegisterLag(EntityManager database, Sequencer sequencer, MeterRegistry meters) {
        this.database = database;
        this.sequencer = sequencer;
        this.meters = meters;
    }

    void measure(@Observes StartupEvent event) {
        meters.gauge("speelruimte.register.lag.seconds", this, lag -> lag.oldest().toSeconds());
    }

    /** How long the oldest waiting entry waits; zero where none does. */
    public Duration oldest() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                Duration.ofSeconds(
                                        (long)
                                                database.createNativeQuery(WAITING)
                                                        .getSingleResult()));
    }

    @Override
    public HealthCheckResponse call() {
        Duration oldest = oldest();
        boolean isWell = oldest.compareTo(PATIENCE) <= 0 && sequencer.refusal().isEmpty();
        return HealthCheckResponse.named("register")
                .status(isWell)
                .withData("oldestWaitingSeconds", oldest.toSeconds())
                .withData("refusal", sequencer.refusal())
                .build();
    }
}
