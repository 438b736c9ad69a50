package nl.speelruimte.contribution;

import java.util.Optional;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;

/** Who may contribute, as the security annotations of this package's operations have it. */
final class ResidentOnly {

    private ResidentOnly() {}

    /** Why this caller can't contribute at all, or empty where she can. */
    static Optional<Refusal> refusal(CurrentPerson caller) {
        return caller.lacks(Role.RESIDENT);
    }
}
