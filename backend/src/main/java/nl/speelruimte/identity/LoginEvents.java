package nl.speelruimte.identity;

import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells of logins in our own words. */
@ApplicationScoped
public class LoginEvents {

    private final Event<LoggedIn> loggedIn;

    @Inject
    public LoginEvents(Event<LoggedIn> loggedIn) {
        this.loggedIn = loggedIn;
    }

    void on(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGIN) {
            loggedIn.fire(new LoggedIn());
        }
    }
}
