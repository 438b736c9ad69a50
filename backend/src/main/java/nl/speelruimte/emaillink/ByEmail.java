package nl.speelruimte.emaillink;

import java.util.Optional;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/** Which consultations take in contributions without a login. */
final class ByEmail {

    private ByEmail() {}

    /** Why a consultation takes in none by a link in a mail, or empty where it does. */
    static Optional<Refusal> refusal(Consultation consultation) {
        return switch (consultation.access()) {
            case EMAIL -> Optional.empty();
            case LOGIN ->
                    Optional.of(
                            Refusal.of(
                                    ProblemType.UNAUTHORIZED,
                                    "Log in first: this consultation asks for a login."));
        };
    }
}
