package nl.speelruimte.stack;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * What the platform stands on: PostgreSQL, Keycloak with its realm and people, and a mail catcher,
 * all with their data in one folder.
 */
public final class Stack implements AutoCloseable {

    private final Postgres postgres;
    private final MailCatcher mail;
    private final Keycloak keycloak;

    private Stack(Postgres postgres, MailCatcher mail, Keycloak keycloak) {
        this.postgres = postgres;
        this.mail = mail;
        this.keycloak = keycloak;
    }

    /**
     * Starts all three, side by side where they do not need each other, and returns when all can be
     * used.
     *
     * @param municipality its name, shown by Keycloak
     * @param progress told about each step in a few words
     * @throws CannotStart when one does not come up; the others are stopped then
     */
    public static Stack start(
            Path folder, Layout layout, String municipality, Consumer<String> progress) {
        layout.requireFree();
        Folders.prepare(folder);
        var programs = CompletableFuture.supplyAsync(() -> KeycloakPrograms.home(progress));
        var mail = CompletableFuture.supplyAsync(() -> MailCatcher.start(folder, layout));
        var postgres = CompletableFuture.supplyAsync(() -> Postgres.start(folder, Ports.free()));
        var keycloak =
                programs.thenCombine(
                        postgres,
                        (home, database) ->
                                Keycloak.start(
                                        folder, home, layout, municipality, database.keycloak()));
        try {
            postgres.join();
            progress.accept("PostgreSQL is ready");
            mail.join();
            progress.accept("The mail catcher is ready");
            keycloak.join();
            progress.accept("Keycloak is ready");
            return new Stack(postgres.join(), mail.join(), keycloak.join());
        } catch (CompletionException e) {
            stop(keycloak, Keycloak::close);
            stop(mail, MailCatcher::close);
            stop(postgres, Postgres::close);
            throw e.getCause() instanceof CannotStart cause ? cause : e;
        }
    }

    /** The database server. */
    public Postgres postgres() {
        return postgres;
    }

    /** Stops all three, Keycloak first. */
    @Override
    public void close() {
        keycloak.close();
        mail.close();
        postgres.close();
    }

    /** Stops a part that came up, or as soon as it does. */
    private static <T> void stop(CompletableFuture<T> part, Consumer<T> close) {
        part.thenAccept(close).exceptionally(neverCameUp -> null).join();
    }
}
