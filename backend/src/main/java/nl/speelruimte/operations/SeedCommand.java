package nl.speelruimte.operations;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;

/** The command that fills an empty database with demo content. */
public class SeedCommand implements QuarkusApplication {

    @Inject Seed seed;

    @Override
    public int run(String... args) {
        return seed.run() ? 0 : 1;
    }
}
