package nl.speelruimte.stack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Node that is new enough: the machine's own, or one fetched from npm by the machine's npm.
 *
 * @param bin the folder with the {@code node} program, absolute
 */
public record Node(Path bin) {

    /** The oldest Node that the project's JavaScript runs on. */
    static final int OLDEST = 24;

    /** The Node that is fetched where the machine's own is older. */
    static final String FETCHED = "24.21.0";

    private static final Pattern MAJOR = Pattern.compile("v(\\d+)\\..*");

    /**
     * Finds Node on the PATH, or fetches one into {@link Project#tools()} the first time.
     *
     * @throws CannotStart when there is no Node with npm, or fetching fails
     */
    public static Node find() {
        Optional<Path> own = onPath("node");
        if (own.isPresent() && major(own.get()) >= OLDEST) {
            return new Node(own.get().getParent());
        }
        Machine machine = Machine.current();
        Path place = Project.tools().resolve("node-" + FETCHED + "-" + machine.os());
        Once.folder(place, folder -> fetch(machine, folder));
        return new Node(
                place.resolve("node_modules").resolve(machine.nodePackage()).resolve("bin"));
    }

    /** The program itself, absolute. */
    public Path program() {
        return bin.resolve("node");
    }

    /** A PATH on which this Node comes first, so that npm and its scripts run under it. */
    String path() {
        return bin + File.pathSeparator + System.getenv("PATH");
    }

    private static void fetch(Machine machine, Path folder) {
        String wanted = machine.nodePackage() + "@" + FETCHED;
        Program.of("npm", "install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error")
                .with("--prefix", folder.toString(), wanted)
                .run("Node " + FETCHED + " could not be fetched with npm");
    }

    private static int major(Path program) {
        String version =
                Program.of(program.toString(), "--version").run(program + " does not work").strip();
        Matcher matcher = MAJOR.matcher(version);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static Optional<Path> onPath(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, program).toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst();
    }
}
