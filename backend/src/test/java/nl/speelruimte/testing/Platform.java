package nl.speelruimte.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import nl.speelruimte.operations.Migration;
import nl.speelruimte.stack.Login;
import nl.speelruimte.stack.Postgres;

/**
 * The ground under resource tests: a real, migrated PostgreSQL, and a key pair with which the tests
 * sign the tokens that Keycloak would.
 */
public class Platform implements QuarkusTestResourceLifecycleManager {

    /** Setting that holds the private key, for {@link People}. */
    static final String PRIVATE_KEY = "speelruimte.test.private-key";

    private Postgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = Postgres.temporary();
        Login owner = postgres.owner();
        Login app = postgres.app();
        new Migration(owner.url(), owner.username(), owner.password(), app.username()).run();
        KeyPair keys = keys();
        Base64.Encoder base64 = Base64.getEncoder();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                app.url(),
                "quarkus.datasource.username",
                app.username(),
                "quarkus.datasource.password",
                app.password(),
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.application-type",
                "service",
                "quarkus.oidc.public-key",
                base64.encodeToString(keys.getPublic().getEncoded()),
                PRIVATE_KEY,
                base64.encodeToString(keys.getPrivate().getEncoded()));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
