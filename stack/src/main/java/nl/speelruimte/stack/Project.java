package nl.speelruimte.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that this code runs in. */
public final class Project {

    private Project() {}

    /**
     * The folder that holds {@code mvnw}: the working directory or the nearest one above it.
     *
     * @throws CannotStart when run outside a checkout
     */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new CannotStart(
                "Run this inside a checkout of Speelruimte; " + start + " is not one.");
    }

    /** Where fetched programs are kept: Node, Keycloak, PostgreSQL. Git ignores it. */
    public static Path tools() {
        return root().resolve(".tools");
    }
}
