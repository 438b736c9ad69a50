package nl.speelruimte.register;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import nl.speelruimte.verifier.NoteSigner;

/**
 * The command {@code register-key FILE [add]}: makes a key that signs checkpoints and prints its
 * public part. With {@code add} it comes below the one that is there, so that both sign while
 * outsiders take over the new one.
 */
public final class KeyCommand {

    private KeyCommand() {}

    /**
     * Runs it.
     *
     * @param baseUrl address of the platform, which names the key
     * @return exit code: 0, or 1 where nothing was made
     */
    public static int run(String baseUrl, String... args) {
        if (args.length < 2) {
            System.err.println("Use: register-key FILE, or register-key FILE add");
            return 1;
        }
        Path file = Path.of(args[1]);
        NoteSigner signer = NoteSigner.random(URI.create(baseUrl).getRawAuthority() + "/register");
        try {
            if (args.length > 2 && args[2].equals("add")) {
                NoteSigner current = NoteSigner.parse(Files.readAllLines(file).get(0));
                signer = NoteSigner.random(current.name());
            } else {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(
                    file,
                    signer.secretText() + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.APPEND);
        } catch (FileAlreadyExistsException e) {
            System.err.println(file + " is there already; nothing was changed.");
            return 1;
        } catch (IOException e) {
            System.err.println("The key could not be written: " + e.getMessage());
            return 1;
        }
        System.out.println(signer.publicKey());
        return 0;
    }
}
