package nl.speelruimte.shared;

import java.util.Set;

/** The roles of the identity provider's realm, as names for {@code @RolesAllowed}. */
public final class Role {

    public static final String RESIDENT = "resident";
    public static final String OFFICIAL = "official";
    public static final String MODERATOR = "moderator";
    public static final String COUNCIL = "council";
    public static final String ADMINISTRATOR = "administrator";

    /** All of them. */
    public static final Set<String> ALL =
            Set.of(RESIDENT, OFFICIAL, MODERATOR, COUNCIL, ADMINISTRATOR);

    private Role() {}
}
