package nl.speelruimte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for data. */
public final class Folders {

    private static final long ROOM_NEEDED_MB = 1024;

    private Folders() {}

    /**
     * Makes sure that a folder exists, is ours, and has room.
     *
     * @throws CannotStart when it belongs to another user, or the disk is (nearly) full
     */
    public static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            UserPrincipal owner = Files.getOwner(folder);
            if (!owner.equals(ourselves())) {
                throw new CannotStart(
                        "The folder %s belongs to user %s: start as that user, or remove it."
                                .formatted(folder, owner.getName()));
            }
            long free = Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
            if (free < ROOM_NEEDED_MB) {
                throw new CannotStart(
                        "The disk of %s is full: %d MB are free and %d MB are needed."
                                .formatted(folder, free, ROOM_NEEDED_MB));
            }
        } catch (AccessDeniedException e) {
            throw new CannotStart("The folder %s may not be used by this user.".formatted(folder));
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be used: %s.".formatted(folder, e));
        }
    }

    private static UserPrincipal ourselves() throws IOException {
        Path probe = Files.createTempFile("speelruimte-", "");
        try {
            return Files.getOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }

    /** A new folder for data that need not outlive its maker. */
    public static Path temporary() {
        try {
            return Files.createTempDirectory("speelruimte-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all it holds; links are deleted, not followed. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
