package nl.speelruimte.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak itself, unpacked and built for PostgreSQL once, and only read from then on. */
final class KeycloakPrograms {

    private KeycloakPrograms() {}

    /**
     * The folder that Keycloak was built in.
     *
     * @param progress told when it is built first, which takes half a minute
     * @throws CannotStart when the build of this module did not fetch it, or building it fails
     */
    static Path home(Consumer<String> progress) {
        String name = "keycloak-" + Versions.of("keycloak");
        Path zip = Versions.fetched("keycloak-quarkus-dist-" + Versions.of("keycloak") + ".zip");
        Path place = Project.tools().resolve(name);
        Once.folder(place, folder -> build(zip, folder, progress));
        return place;
    }

    /**
     * A program out of this folder, under the Java that we run on and with no settings but ours.
     */
    static Program program(Path home, String... arguments) {
        return Program.of("sh", home.resolve("bin/kc.sh").toString())
                .with(arguments)
                .without("KC_")
                .without("JAVA_")
                .set("JAVA_HOME", System.getProperty("java.home"));
    }

    private static void build(Path zip, Path folder, Consumer<String> progress) {
        progress.accept("Keycloak is being built, which happens once and takes half a minute");
        unpack(zip, folder);
        program(folder, "build", "--db=postgres").run("Keycloak could not be built");
    }

    private static void unpack(Path archive, Path folder) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path inside = Path.of(entry.getName());
                if (!entry.isDirectory()) {
                    Path target = folder.resolve(inside.subpath(1, inside.getNameCount()));
                    Files.createDirectories(target.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
