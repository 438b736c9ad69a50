package nl.speelruimte.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.config.ConfigProvider;

/** The personas of the tests; each logs in with a token like Keycloak's. */
public enum People {
    FATIMA("Fatima", "El Amrani", Role.RESIDENT),
    JAN("Jan", "de Wit", Role.RESIDENT),
    NOOR("Noor", "Visser", Role.RESIDENT),
    SANNE("Sanne", "Bakker", Role.OFFICIAL),
    MO("Mo", "Haddad", Role.MODERATOR),
    RIA("Ria", "Jansen", Role.COUNCIL),
    BRAM("Bram", "Smit", Role.ADMINISTRATOR);

    private final String givenName;
    private final String familyName;
    private final String role;

    People(String givenName, String familyName, String role) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.role = role;
    }

    /** The role this persona has. */
    public String role() {
        return role;
    }

    /** An access token of this persona. */
    public String token() {
        return token(name().toLowerCase(Locale.ROOT), givenName, familyName, role);
    }

    /** An access token of a resident nobody else in the tests uses. */
    public static String newResident() {
        return newResidents(1).get(0);
    }

    /** Access tokens of residents nobody else in the tests uses. */
    public static List<String> newResidents(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "resident-" + UUID.randomUUID())
                .map(subject -> token(subject, "Inwoner", "Anders", Role.RESIDENT))
                .toList();
    }

    /** The same resident twice: logged in with a password, and with a second factor besides. */
    public record TwoLogins(String password, String assured) {}

    /** A resident nobody else in the tests uses, with a login of each level. */
    public static TwoLogins newResidentWithTwoLogins() {
        String subject = "resident-" + UUID.randomUUID();
        return new TwoLogins(login(subject, "1"), login(subject, "2"));
    }

    private static String login(String subject, String level) {
        return token(
                subject,
                "Inwoner",
                "Anders",
                Role.RESIDENT,
                subject + "@waterrijk.example",
                true,
                level);
    }

    /** An access token of a resident with this login and address. */
    public static String resident(String subject, String email, boolean confirmed) {
        return token(subject, "Inwoner", "Anders", Role.RESIDENT, email, confirmed);
    }

    /** An access token of somebody nobody else in the tests is. */
    public static String token(String subject, String given, String family, String role) {
        return token(subject, given, family, role, subject + "@waterrijk.example", true);
    }

    /** The same, with an address that the login may have confirmed. */
    public static String token(
            String subject,
            String given,
            String family,
            String role,
            String email,
            boolean confirmed) {
        return token(subject, given, family, role, email, confirmed, "1");
    }

    private static String token(
            String subject,
            String given,
            String family,
            String role,
            String email,
            boolean confirmed,
            String level) {
        return Jwt.subject(subject)
                .audience("speelruimte")
                .claim("typ", "Bearer")
                .claim("given_name", given)
                .claim("family_name", family)
                .claim("email", email)
                .claim("email_verified", confirmed)
                .claim("acr", level)
                .claim("realm_access", Map.of("roles", Set.of(role)))
                .expiresIn(Duration.ofMinutes(30))
                .sign(privateKey());
    }

    /** The key with which a test signs a token that is like none of these. */
    public static PrivateKey privateKey() {
        String key = ConfigProvider.getConfig().getValue(Platform.PRIVATE_KEY, String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key that Platform made", e);
        }
    }
}
