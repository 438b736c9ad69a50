package nl.speelruimte.stack;

import java.util.List;

/**
 * The ports on loopback that the parts listen on. Those of a data folder stay the same, because
 * Keycloak remembers where the platform and the mail catcher are.
 *
 * @param platform the back end
 * @param keycloak its pages and endpoints
 * @param mailPage the page that shows caught mail
 * @param smtp where mail is delivered
 */
public record Layout(int platform, int keycloak, int mailPage, int smtp) {

    /** The ports that people can remember. */
    public static final Layout DEMO = new Layout(8080, 8180, 8025, 8026);

    /** Ports that no one listens on now, for tests. */
    public static Layout free() {
        List<Integer> ports = Ports.free(4);
        return new Layout(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
    }

    /**
     * Makes sure that all ports can be had, so that nothing is started in vain.
     *
     * @throws CannotStart when another program listens on one of them
     */
    public void requireFree() {
        Ports.requireFree(platform, "Speelruimte");
        Ports.requireFree(keycloak, "Keycloak");
        Ports.requireFree(mailPage, "The mail page");
        Ports.requireFree(smtp, "The mail catcher");
    }

    /** Where people open the platform; without slash at the end, as are the others. */
    public String platformUrl() {
        return "http://localhost:" + platform;
    }

    /** Where Keycloak is. */
    public String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }

    /** The realm: the issuer of its tokens. */
    public String realmUrl() {
        return keycloakUrl() + "/realms/speelruimte";
    }

    /** The page that shows caught mail. */
    public String mailUrl() {
        return "http://localhost:" + mailPage;
    }
}
