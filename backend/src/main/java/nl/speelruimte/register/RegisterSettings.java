package nl.speelruimte.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.verifier.NoteKey;
import nl.speelruimte.verifier.NoteSigner;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that sign checkpoints: one a line, from a file or the environment, never from the
 * database. While a key is being replaced there are two, and both sign.
 */
@ApplicationScoped
public class RegisterSettings {

    private final Optional<String> keyFile;
    private final Optional<String> key;
    private final Optional<String> checkpointFile;

    @Inject
    public RegisterSettings(
            @ConfigProperty(name = "speelruimte.register.key-file") Optional<String> keyFile,
            @ConfigProperty(name = "speelruimte.register.key") Optional<String> key,
            @ConfigProperty(name = "speelruimte.register.checkpoint-file")
                    Optional<String> checkpointFile) {
        this.keyFile = keyFile;
        this.key = key;
        this.checkpointFile = checkpointFile;
    }

    /**
     * The keys, the current one first.
     *
     * @throws IllegalStateException with a sentence for the one who runs the platform
     */
    List<NoteSigner> signers() {
        String text =
                keyFile.map(RegisterSettings::read)
                        .or(() -> key)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "Set SPEELRUIMTE_REGISTER_KEY_FILE to a file that"
                                                        + " the command register-key made, or"
                                                        + " SPEELRUIMTE_REGISTER_KEY to its"
                                                        + " content."));
        List<NoteSigner> signers =
                text.lines().filter(line -> !line.isBlank()).map(NoteSigner::parse).toList();
        if (signers.isEmpty() || signers.stream().map(NoteSigner::name).distinct().count() > 1) {
            throw new IllegalStateException(
                    "The register needs at least one key, and all its keys have the same name.");
        }
        return signers;
    }

    /** The keys that outsiders verify with, the current one first. */
    List<NoteKey> publicKeys() {
        return signers().stream().map(NoteSigner::publicKey).toList();
    }

    /** Where the last checkpoint is kept, away from the database. */
    Path keptCheckpoint() {
        return checkpointFile
                .or(() -> keyFile.map(file -> file + ".checkpoint"))
                .map(Path::of)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Set SPEELRUIMTE_REGISTER_CHECKPOINT_FILE to a file that"
                                                + " outlives the database."));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The register's key cannot be read", e);
        }
    }
}
