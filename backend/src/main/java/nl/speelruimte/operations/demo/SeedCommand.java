package nl.speelruimte.operations.demo;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;

/**
 * The command {@code seed}: fills an empty database with demo content. Without an empty one it says
 * so, changes nothing and ends with code 1.
 */
public class SeedCommand implements QuarkusApplication {

    private final Seed seed;

    @Inject
    SeedCommand(Seed seed) {
        this.seed = seed;
    }

    @Override
    public int run(String... args) {
        if (!seed.isPossible()) {
            System.err.println(
                    "The database is not empty, so no demo content was added; nothing was changed.");
            return 1;
        }
        seed.run().forEach(System.out::println);
        return 0;
    }
}
