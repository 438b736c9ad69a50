package nl.speelruimte.operations;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import nl.speelruimte.contribution.SupportChanged;
import nl.speelruimte.identity.LoggedIn;
import nl.speelruimte.register.ActAppended;

/**
 * What residents and municipality did, counted for who runs the platform. Every official act passes
 * the register, so a new kind of act is counted without a line here. Only what was committed
 * counts.
 */
@ApplicationScoped
public class DomainCounters {

    private final MeterRegistry meters;

    @Inject
    public DomainCounters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActAppended act) {
        meters.counter("speelruimte.acts", "type", act.type()).increment();
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) SupportChanged support) {
        String change = support.added() ? "added" : "withdrawn";
        meters.counter("speelruimte.supports", "change", change).increment();
    }

    void count(@Observes LoggedIn login) {
        meters.counter("speelruimte.logins").increment();
    }
}
