package nl.speelruimte.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The versions that the build fetched. */
final class Versions {

    private Versions() {}

    /** The version of {@code keycloak} or {@code postgresql}. */
    static String of(String name) {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(name);
    }

    /**
     * A file that the build of this module put into {@link Project#tools()}.
     *
     * @throws CannotStart when it is not there
     */
    static Path fetched(String name) {
        Path file = Project.tools().resolve(name);
        if (!Files.exists(file)) {
            throw new CannotStart(
                    file + " is missing: run ./mvnw -pl stack generate-resources once.");
        }
        return file;
    }
}
