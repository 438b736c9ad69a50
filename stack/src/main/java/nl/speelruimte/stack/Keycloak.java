package nl.speelruimte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak on loopback with the realm {@code speelruimte} and the demo people. The realm is
 * imported at the first start on a database; a changed realm file needs a new database.
 */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Small and quick to start; not meant to carry load. */
    private static final Map<String, String> LIGHT =
            Map.of(
                    "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx256m",
                    "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC");

    private final Child server;

    private Keycloak(Child server) {
        this.server = server;
    }

    /**
     * Starts Keycloak; its own files are in {@code keycloak/} and {@code keycloak.log} of the
     * folder.
     *
     * @param programs from {@link KeycloakPrograms}
     * @param municipality its name, shown on the pages and as the sender of mail
     * @throws CannotStart when it does not come up
     */
    static Keycloak start(
            Path folder, Path programs, Layout layout, String municipality, Login database) {
        Secrets secrets = Secrets.in(folder);
        Path home = prepare(folder.resolve("keycloak"), programs);
        Child server =
                KeycloakPrograms.program(home, "start", "--optimized", "--import-realm")
                        .with("--http-enabled=true", "--http-host=127.0.0.1")
                        .with(
                                "--http-port=" + layout.keycloak(),
                                "--hostname=" + layout.keycloakUrl(),
                                "--cache=local")
                        .set(LIGHT)
                        .set("KC_DB_URL", database.url())
                        .set("KC_DB_USERNAME", database.username())
                        .set("KC_DB_PASSWORD", database.password())
                        .set("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
                        .set("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak_admin"))
                        .set("SPEELRUIMTE_BASE_URL", layout.platformUrl())
                        .set("SPEELRUIMTE_BACKCHANNEL_URL", layout.platformUrl())
                        .set("SPEELRUIMTE_MUNICIPALITY_NAME", municipality)
                        .set("SPEELRUIMTE_OIDC_CLIENT_SECRET", secrets.get("oidc_client"))
                        .set("SPEELRUIMTE_ACCOUNTS_CLIENT_SECRET", secrets.get("accounts_client"))
                        .set("SPEELRUIMTE_API_CLIENT_ENABLED", "true")
                        .set("SPEELRUIMTE_API_CLIENT_SECRET", secrets.get("api_client"))
                        .set("SPEELRUIMTE_SMTP_HOST", "127.0.0.1")
                        .set("SPEELRUIMTE_SMTP_PORT", String.valueOf(layout.smtp()))
                        .set("SPEELRUIMTE_SMTP_FROM", "inloggen@waterrijk.example")
                        .loggingTo(folder.resolve("keycloak.log"))
                        .start("Keycloak");
        server.awaitReady(PATIENCE, () -> Http.answers(layout.realmUrl()));
        return new Keycloak(server);
    }

    @Override
    public void close() {
        server.close();
    }

    /** A home with its own data, whose programs are those built once for all. */
    private static Path prepare(Path home, Path built) {
        try {
            Files.createDirectories(home.resolve("bin"));
            Files.copy(
                    built.resolve("bin/kc.sh"),
                    home.resolve("bin/kc.sh"),
                    StandardCopyOption.REPLACE_EXISTING);
            for (String shared : List.of("lib", "conf", "providers")) {
                Files.deleteIfExists(home.resolve(shared));
                Files.createSymbolicLink(home.resolve(shared), built.resolve(shared));
            }
            Resources.copy(
                    home.resolve("data/import"),
                    "/realm/speelruimte-realm.json",
                    "/realm/speelruimte-users-0.json");
            Path themes = home.resolve("themes");
            if (Files.isSymbolicLink(themes)) {
                Files.delete(themes);
            }
            LoginTheme.write(themes.resolve("speelruimte/login"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }
}
