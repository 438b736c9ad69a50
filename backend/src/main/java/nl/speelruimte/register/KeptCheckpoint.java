package nl.speelruimte.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.speelruimte.verifier.Checkpoint;
import nl.speelruimte.verifier.SignedNote;

/** The last checkpoint that this back end saw, kept beside the key. */
final class KeptCheckpoint {

    private final Path file;

    KeptCheckpoint(Path file) {
        this.file = file;
    }

    Optional<Checkpoint> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(Checkpoint.parse(SignedNote.parse(Files.readString(file)).text()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the file as a whole, so that a killed process leaves the old one. */
    void keep(String note) {
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "checkpoint", "");
            Files.writeString(fresh, note);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
