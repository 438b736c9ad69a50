package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.consultation.Access;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;

/** Who takes part in a consultation: residents, with as sure a login as it asks for. */
@ApplicationScoped
class Participants {

    private final CurrentPerson currentPerson;

    @Inject
    Participants(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    /**
     * Why the caller can't take part at all, or empty where she can. Who is not logged in is told
     * at once which login is asked for.
     */
    Optional<Refusal> refusal(Consultation consultation) {
        Optional<Refusal> role = currentPerson.lacks(Role.RESIDENT);
        return currentPerson.isLoggedIn()
                ? role.or(() -> loginRefusal(consultation))
                : loginRefusal(consultation).or(() -> role);
    }

    /**
     * Makes sure that the caller's login suffices.
     *
     * @throws Refusal as {@link Access#require}
     */
    void requireLogin(Consultation consultation) {
        consultation.access().require(currentPerson.assuranceLevel());
    }

    private Optional<Refusal> loginRefusal(Consultation consultation) {
        return consultation.access().refusal(currentPerson.assuranceLevel());
    }
}
