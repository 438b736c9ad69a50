package nl.speelruimte.identity;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Has the identity provider remove the accounts that wait for it. Killed in between, or refused, it
 * tries again: removing what is gone does nothing.
 */
@ApplicationScoped
public class AccountRemover {

    private static final Logger LOG = Logger.getLogger(AccountRemover.class);

    private final AccountRemovals removals;
    private final IdentityProviderUsers users;

    @Inject
    public AccountRemover(AccountRemovals removals, IdentityProviderUsers users) {
        this.removals = removals;
        this.users = users;
    }

    /** Removes what waits, until the identity provider fails. */
    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (!users.areManaged()) {
            return;
        }
        removals.forgetRemoved();
        try {
            Optional<String> subject = removals.take();
            while (subject.isPresent()) {
                users.remove(subject.get());
                removals.removed(subject.get());
                subject = removals.take();
            }
        } catch (IOException e) {
            LOG.warnf("An account could not be removed; trying again later: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
