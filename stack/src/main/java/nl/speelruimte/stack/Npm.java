package nl.speelruimte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Runs npm under a Node that is new enough, whatever the machine's own is. {@code npm ci} is left
 * out when the folder's packages are already those of its lock file.
 */
public final class Npm {

    private static final String IN_STEP = "node_modules/.in-step-with";

    private final Node node;

    /**
     * @param node the Node that npm and everything it starts run under
     */
    public Npm(Node node) {
        this.node = node;
    }

    /**
     * For builds: {@code Npm <folder> <npm arguments…>}.
     *
     * @throws CannotStart when npm fails
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        List<String> words = List.of(arguments).subList(1, arguments.length);
        new Npm(Node.find()).run(folder, Map.of(), words);
    }

    /**
     * Runs npm in a folder, showing what it says.
     *
     * @param environment variables to add
     * @throws CannotStart when npm fails
     */
    public void run(Path folder, Map<String, String> environment, List<String> words) {
        if (!words.equals(List.of("ci"))) {
            show(folder, environment, words);
        } else if (!inStep(folder)) {
            show(folder, environment, words);
            write(folder.resolve(IN_STEP), fingerprint(folder));
        }
    }

    /** npm in a folder, yet to be run. */
    Program program(Path folder, List<String> words) {
        return Program.of("npm")
                .with(words.toArray(String[]::new))
                .in(folder)
                .set(Map.of("PATH", node.path()));
    }

    private void show(Path folder, Map<String, String> environment, List<String> words) {
        program(folder, words)
                .set(environment)
                .showing()
                .run(
                        "npm %s failed in %s"
                                .formatted(String.join(" ", words), folder.getFileName()));
    }

    private boolean inStep(Path folder) {
        Path stamp = folder.resolve(IN_STEP);
        return Files.exists(stamp) && read(stamp).equals(fingerprint(folder));
    }

    private String fingerprint(Path folder) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : Arrays.asList("package.json", "package-lock.json")) {
                digest.update(Files.readAllBytes(folder.resolve(file)));
            }
            return HexFormat.of().formatHex(digest.digest()) + " " + node.bin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
