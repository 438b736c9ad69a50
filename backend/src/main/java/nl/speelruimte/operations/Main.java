package nl.speelruimte.operations;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Locale;
import nl.speelruimte.identity.LoginSettings;
import nl.speelruimte.operations.demo.SeedCommand;
import nl.speelruimte.register.KeyCommand;

/**
 * The commands of the one artifact: {@code migrate}, {@code seed}, {@code import-places}, {@code
 * register-key}, or without a word: serve.
 */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        String command = args.length == 0 ? "serve" : args[0].toLowerCase(Locale.ROOT);
        switch (command) {
            case "serve" -> serve(args);
            case "migrate" -> Migration.fromEnvironment().run();
            case "seed" -> commandWithDatabase(SeedCommand.class, args);
            case "import-places" -> commandWithDatabase(ImportPlacesCommand.class, args);
            case "register-key" -> System.exit(KeyCommand.run(baseUrl(), args));
            default -> {
                System.err.println(
                        "Unknown command: "
                                + command
                                + ". Use migrate, seed, import-places FILE..., register-key or none.");
                System.exit(2);
            }
        }
    }

    private static String baseUrl() {
        return System.getenv().getOrDefault("SPEELRUIMTE_BASE_URL", "http://localhost:8080");
    }

    private static void serve(String... args) {
        try {
            LoginSettings.apply(System.getenv());
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }

    /** Needs the database alone: serves nobody and talks to no identity provider. */
    private static void commandWithDatabase(
            Class<? extends QuarkusApplication> command, String... args) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.oidc.tenant-enabled", "false");
        Quarkus.run(command, args);
    }
}
