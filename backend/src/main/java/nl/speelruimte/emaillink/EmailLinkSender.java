package nl.speelruimte.emaillink;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import nl.speelruimte.municipality.Municipality;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends the links that wait for it. Killed in between, or refused by the mail server, it tries
 * again with another link; the earlier one works too, should it have come.
 */
@ApplicationScoped
public class EmailLinkSender {

    private static final Logger LOG = Logger.getLogger(EmailLinkSender.class);

    /** Shorter than the time after which another attempt is due. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UnconfirmedContributions unconfirmed;
    private final EmailLinks links;
    private final ReactiveMailer mailer;
    private final Municipality municipality;
    private final String home;

    @Inject
    EmailLinkSender(
            UnconfirmedContributions unconfirmed,
            EmailLinks links,
            ReactiveMailer mailer,
            Municipality municipality,
            @ConfigProperty(name = "speelruimte.base-url") String home) {
        this.unconfirmed = unconfirmed;
        this.links = links;
        this.mailer = mailer;
        this.municipality = municipality;
        this.home = home;
    }

    /** Sends what waits, until the mail server fails, and removes what waited too long. */
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        unconfirmed.forgetExpired();
        Optional<EmailLinks.Due> due = links.take();
        while (due.isPresent() && send(due.get())) {
            links.sent(due.get());
            due = links.take();
        }
    }

    /** The message of a failure may hold the address, so it is not logged. */
    @SuppressWarnings("PMD.AvoidCatchingGenericException") // whatever the mail client throws
    private boolean send(EmailLinks.Due due) {
        EmailLinkMail text = EmailLinkMail.of(due, municipality.name(), home);
        Mail mail =
                Mail.withText(due.email(), text.subject(), text.body())
                        .setReplyTo(municipality.email())
                        .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail).await().atMost(PATIENCE);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(
                    "A link could not be mailed; trying again later: %s",
                    e.getClass().getSimpleName());
            return false;
        }
    }
}
