package nl.speelruimte.operations;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Locale;

/** The commands of the one artifact: {@code migrate}, {@code seed}, or without a word: serve. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        String command = args.length == 0 ? "serve" : args[0].toLowerCase(Locale.ROOT);
        switch (command) {
            case "serve" -> Quarkus.run(args);
            case "migrate" -> Migration.fromEnvironment().run();
            case "seed" -> Quarkus.run(SeedCommand.class, args);
            default -> {
                System.err.println("Unknown command: " + command + ". Use migrate, seed or none.");
                System.exit(2);
            }
        }
    }
}
