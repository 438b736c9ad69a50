package nl.speelruimte.testing;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import nl.speelruimte.operations.Migration;
import nl.speelruimte.register.KeyCommand;
import nl.speelruimte.stack.Login;
import nl.speelruimte.stack.Postgres;

/**
 * The ground under resource tests: a real, migrated PostgreSQL, and a key pair with which the tests
 * sign the tokens that Keycloak would.
 */
public class Platform implements QuarkusTestResourceLifecycleManager {

    /** Setting that holds the private key, for {@link People}. */
    static final String PRIVATE_KEY = "speelruimte.test.private-key";

    /** A foreign site that may call the interface from a browser. */
    public static final String LISTED_ORIGIN = "https://kaart.example";

    /** Settings that hold the owner's login, for {@link Database}. */
    static final String OWNER = "speelruimte.test.owner.";

    private Postgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = Postgres.temporary();
        Login owner = postgres.owner();
        Login app = postgres.app();
        new Migration(owner.url(), owner.username(), owner.password(), app.username()).run();
        KeyPair keys = keys();
        Base64.Encoder base64 = Base64.getEncoder();
        return Map.ofEntries(
                entry("quarkus.datasource.jdbc.url", app.url()),
                entry("quarkus.datasource.username", app.username()),
                entry("quarkus.datasource.password", app.password()),
                entry("speelruimte.register.key-file", registerKey().toString()),
                entry("quarkus.http.test-port", "0"),
                entry("quarkus.oidc.tenant-enabled", "true"),
                entry("quarkus.oidc.application-type", "service"),
                entry(
                        "quarkus.oidc.public-key",
                        base64.encodeToString(keys.getPublic().getEncoded())),
                entry("speelruimte.cors-origins", LISTED_ORIGIN + ",https://krant.example"),
                entry(OWNER + "url", owner.url()),
                entry(OWNER + "username", owner.username()),
                entry(OWNER + "password", owner.password()),
                entry(PRIVATE_KEY, base64.encodeToString(keys.getPrivate().getEncoded())));
    }

    /** A key of its own for a register. */
    public static Path registerKey() {
        try {
            Path file = Files.createTempDirectory("register").resolve("key");
            KeyCommand.run("http://waterrijk.example", "register-key", file.toString());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
