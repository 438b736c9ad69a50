package nl.speelruimte.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that this module carries. */
final class Resources {

    private Resources() {}

    /** Writes the named resources into a folder, over what is there, without their path. */
    static void copy(Path folder, String... names) {
        for (String name : names) {
            Path target = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
            try (InputStream in = Resources.class.getResourceAsStream(name)) {
                Files.createDirectories(folder);
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
