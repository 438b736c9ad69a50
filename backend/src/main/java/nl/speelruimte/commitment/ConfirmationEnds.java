package nl.speelruimte.commitment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.speelruimte.shared.PlatformClock;

/**
 * Enters in the register what residents said of a claim, once their term is over. Every back end
 * does; each term is closed once, in a transaction of its own.
 */
@ApplicationScoped
public class ConfirmationEnds {

    private final Commitments commitments;
    private final PlatformClock clock;

    @Inject
    public ConfirmationEnds(Commitments commitments, PlatformClock clock) {
        this.commitments = commitments;
        this.clock = clock;
    }

    /** Closes all terms that are over and not closed yet. */
    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        boolean closed;
        do {
            closed = QuarkusTransaction.requiringNew().call(this::closeOne);
        } while (closed);
    }

    private boolean closeOne() {
        Optional<Commitment> ended = commitments.takeEnded();
        ended.ifPresent(commitment -> commitments.add(commitment.endConfirmation(clock)));
        return ended.isPresent();
    }
}
