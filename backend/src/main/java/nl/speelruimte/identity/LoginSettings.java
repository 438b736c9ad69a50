package nl.speelruimte.identity;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The settings without which nobody can log in; checked before anything else is started. */
public final class LoginSettings {

    private static final String IDENTITY_PROVIDER = "SPEELRUIMTE_IDP_URL";
    private static final String BASE_URL = "SPEELRUIMTE_BASE_URL";
    private static final int SECRET_LENGTH = 32;
    private static final List<String> SECRETS =
            List.of(
                    "SPEELRUIMTE_OIDC_CLIENT_SECRET",
                    "SPEELRUIMTE_OIDC_STATE_SECRET",
                    "SPEELRUIMTE_OIDC_COOKIE_SECRET",
                    "SPEELRUIMTE_ACCOUNTS_CLIENT_SECRET");

    private LoginSettings() {}

    /**
     * Makes sure that the login settings are there, and lets cookies travel over TLS only where the
     * platform is served over it.
     *
     * @param environment of this process
     * @throws IllegalStateException with a sentence for the one who runs the platform
     */
    public static void apply(Map<String, String> environment) {
        if (environment.getOrDefault(IDENTITY_PROVIDER, "").isBlank()) {
            throw new IllegalStateException(
                    "Set "
                            + IDENTITY_PROVIDER
                            + " to the address of the identity provider's realm.");
        }
        List<String> missing =
                SECRETS.stream()
                        .filter(name -> environment.getOrDefault(name, "").length() < SECRET_LENGTH)
                        .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Set %s to a secret of at least %d characters, the same for every back end."
                            .formatted(String.join(" and ", missing), SECRET_LENGTH));
        }
        String baseUrl = environment.getOrDefault(BASE_URL, "http://localhost:8080");
        if (!isOrigin(baseUrl)) {
            throw new IllegalStateException(
                    "Set "
                            + BASE_URL
                            + " to scheme, host and port alone, for example https://denkmee.example.");
        }
        System.setProperty(
                "quarkus.oidc.authentication.cookie-force-secure",
                String.valueOf(baseUrl.startsWith("https:")));
    }

    private static boolean isOrigin(String address) {
        try {
            URI uri = URI.create(address);
            String origin = uri.getScheme() + "://" + uri.getRawAuthority();
            return address.equals(origin) && origin.matches("https?://[a-z0-9.\\[\\]:-]+");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
