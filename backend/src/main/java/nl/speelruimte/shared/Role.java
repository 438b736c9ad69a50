package nl.speelruimte.shared;

/** The roles of the identity provider's realm, as names for {@code @RolesAllowed}. */
public final class Role {

    public static final String RESIDENT = "resident";
    public static final String OFFICIAL = "official";
    public static final String MODERATOR = "moderator";
    public static final String COUNCIL = "council";
    public static final String ADMINISTRATOR = "administrator";

    private Role() {}
}
