package nl.speelruimte.account;

import java.util.Set;
import nl.speelruimte.identity.Caller;
import nl.speelruimte.shared.Role;

/** The name others see: staff in full, residents by first name and initial. */
final class DisplayName {

    private static final Set<String> STAFF =
            Set.of(Role.OFFICIAL, Role.MODERATOR, Role.COUNCIL, Role.ADMINISTRATOR);

    /** Where an account has no first name. */
    private static final String NAMELESS = "Inwoner";

    private DisplayName() {}

    static String of(Caller caller) {
        String given = caller.givenName().strip();
        String family = caller.familyName().strip();
        if (given.isEmpty()) {
            return NAMELESS;
        }
        if (family.isEmpty()) {
            return given;
        }
        boolean staff = caller.roles().stream().anyMatch(STAFF::contains);
        return given + " " + (staff ? family : initial(family) + ".");
    }

    /** The first capital, so that "de Wit" gives W; without one the first character. */
    private static String initial(String family) {
        int letter =
                family.codePoints()
                        .filter(Character::isUpperCase)
                        .findFirst()
                        .orElse(family.codePointAt(0));
        return Character.toString(letter);
    }
}
