package nl.speelruimte.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.speelruimte.stack.CannotStart;
import nl.speelruimte.stack.Child;
import nl.speelruimte.stack.Http;
import nl.speelruimte.stack.Layout;
import nl.speelruimte.stack.Login;
import nl.speelruimte.stack.Postgres;
import nl.speelruimte.stack.Program;
import nl.speelruimte.stack.Project;
import nl.speelruimte.stack.Secrets;
import nl.speelruimte.verifier.NoteKey;
import nl.speelruimte.verifier.NoteSigner;

/** The packaged back end, run by its path with the settings that production gives it too. */
final class BackEnd {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Quick to start; a server that stays up gains from the JVM's second compiler. */
    private static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    private final Path folder;
    private final Layout layout;
    private final Postgres postgres;

    BackEnd(Path folder, Layout layout, Postgres postgres) {
        this.folder = folder;
        this.layout = layout;
        this.postgres = postgres;
    }

    /**
     * A second one on the same database, as on another server: with the same key and secrets, and a
     * checkpoint of its own beside the key.
     *
     * @param place for its files
     */
    BackEnd twin(Path place, Layout elsewhere) {
        try {
            Files.createDirectories(place);
            for (String file : List.of("register.key", "secrets.properties")) {
                Files.copy(folder.resolve(file), place.resolve(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BackEnd(place, elsewhere, postgres);
    }

    /** The same one, on another database. */
    BackEnd on(Postgres other) {
        return new BackEnd(folder, layout, other);
    }

    /**
     * Brings the database up to date, as its owner.
     *
     * @throws CannotStart when that fails
     */
    void migrate() {
        Login owner = postgres.owner();
        run(
                "migrate",
                Map.of(
                        "SPEELRUIMTE_DB_OWNER_USERNAME", owner.username(),
                        "SPEELRUIMTE_DB_OWNER_PASSWORD", owner.password()));
    }

    /**
     * Makes the key that signs the register, the first time only.
     *
     * @throws CannotStart when that fails
     */
    void makeRegisterKey() {
        if (!Files.exists(registerKey())) {
            program("register-key", QUICK)
                    .with("register-key", registerKey().toString())
                    .run("The command register-key of the back end failed");
        }
    }

    /** The key that outsiders verify the register with. */
    NoteKey publicKey() {
        try {
            return NoteSigner.parse(Files.readString(registerKey())).publicKey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers. */
    String url() {
        return layout.platformUrl();
    }

    private Path registerKey() {
        return folder.resolve("register.key");
    }

    /**
     * Fills the database with demo content, the first time only.
     *
     * @throws CannotStart when that fails
     */
    void seed() {
        Path done = folder.resolve("seeded");
        if (Files.exists(done)) {
            return;
        }
        run("seed", Map.of());
        try {
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Serves the interface and the screens.
     *
     * @throws CannotStart when it does not come up
     */
    Child serve() {
        return serve(QUICK);
    }

    /**
     * Serves the interface and the screens.
     *
     * @param jvm options of the Java virtual machine
     * @throws CannotStart when it does not come up
     */
    Child serve(List<String> jvm) {
        Child server = program("serve", jvm).start("The back end");
        server.awaitReady(PATIENCE, () -> Http.answers(layout.platformUrl() + "/q/health/ready"));
        return server;
    }

    private void run(String command, Map<String, String> more) {
        program(command, QUICK)
                .with(command)
                .set(more)
                .run("The command %s of the back end failed".formatted(command));
    }

    private Program program(String log, List<String> jvm) {
        Path root = Project.root();
        Path jar = built(root.resolve("backend/target/quarkus-app/quarkus-run.jar"));
        Path screens = built(root.resolve("frontend/dist/index.html")).getParent();
        Secrets secrets = Secrets.in(folder);
        Login app = postgres.app();
        return Program.of(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .with(jvm.toArray(String[]::new))
                .with("-jar", jar.toString())
                .without("QUARKUS_")
                .without("JAVA_")
                .set("SPEELRUIMTE_BASE_URL", layout.platformUrl())
                .set("SPEELRUIMTE_HTTP_PORT", String.valueOf(layout.platform()))
                .set("SPEELRUIMTE_DB_URL", app.url())
                .set("SPEELRUIMTE_DB_USERNAME", app.username())
                .set("SPEELRUIMTE_DB_PASSWORD", app.password())
                .set("SPEELRUIMTE_IDP_URL", layout.realmUrl())
                .set("SPEELRUIMTE_OIDC_CLIENT_SECRET", secrets.get("oidc_client"))
                .set("SPEELRUIMTE_OIDC_STATE_SECRET", secrets.get("oidc_state"))
                .set("SPEELRUIMTE_OIDC_COOKIE_SECRET", secrets.get("oidc_cookie"))
                .set("SPEELRUIMTE_ACCOUNTS_CLIENT_SECRET", secrets.get("accounts_client"))
                .set("SPEELRUIMTE_REGISTER_KEY_FILE", registerKey().toString())
                .set("SPEELRUIMTE_SMTP_HOST", "127.0.0.1")
                .set("SPEELRUIMTE_SMTP_PORT", String.valueOf(layout.smtp()))
                .set("SPEELRUIMTE_SMTP_FROM", "inspraak@waterrijk.example")
                .set("SPEELRUIMTE_SPA_DIR", screens.toString())
                .set("SPEELRUIMTE_MUNICIPALITY_NAME", Platform.MUNICIPALITY)
                .set("SPEELRUIMTE_PLACE_SOURCE", "Speelruimte; deze gemeente is verzonnen")
                .set("SPEELRUIMTE_MUNICIPALITY_EMAIL", "inspraak@waterrijk.example")
                .loggingTo(folder.resolve("backend-" + log + ".log"));
    }

    private static Path built(Path file) {
        if (!Files.exists(file)) {
            throw new CannotStart(file + " is missing: build the project first.");
        }
        return file;
    }
}
