package nl.speelruimte.verifier;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The last checkpoint that somebody saw, in a file of their own.
 *
 * @param file as it was served; there is none before the first
 */
public record KeptCheckpoint(Path file) {

    /**
     * What is kept; empty where nothing was kept yet.
     *
     * @throws IllegalArgumentException where the file holds no checkpoint
     */
    public Optional<Checkpoint> read() throws IOException {
        return Files.exists(file)
                ? Optional.of(Checkpoint.parse(SignedNote.parse(Files.readString(file)).text()))
                : Optional.empty();
    }

    /** Replaces the file as a whole: a killed process or a power cut leaves the old or the new. */
    public void keep(String note) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path fresh = Files.createTempFile(folder, "checkpoint", "");
        Files.writeString(fresh, note);
        try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
