package nl.speelruimte.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program to run: its words, folder, environment and where its output goes. */
public final class Program {

    /**
     * Runs the words after the first two in place of the shell. A watcher outside the program's own
     * family reads a pipe from us; when that breaks because we were killed, it signals the program,
     * so that nothing is left running.
     */
    private static final String WATCHED =
            """
            exec 3<&0 <"$2"
            ( ( trap '' INT TERM HUP; read -r _ <&3 || kill -s "$1" $$ ) >/dev/null 2>&1 & )
            shift 2
            exec "$@" 3<&-
            """;

    private final List<String> words = new ArrayList<>();
    private final ProcessBuilder builder = new ProcessBuilder().redirectErrorStream(true);
    private String stopSignal = "TERM";
    private String input = "/dev/null";
    private Path log;
    private boolean shown;

    private Program(List<String> words) {
        this.words.addAll(words);
    }

    /** A program with its arguments. */
    public static Program of(String... words) {
        return new Program(List.of(words));
    }

    /** A program with its arguments. */
    public static Program of(List<String> words) {
        return new Program(words);
    }

    /** Adds arguments. */
    public Program with(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    /** Runs in this folder. */
    public Program in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    /** Adds these to the environment. */
    public Program set(Map<String, String> variables) {
        builder.environment().putAll(variables);
        return this;
    }

    /** Adds this to the environment. */
    public Program set(String name, String value) {
        return set(Map.of(name, value));
    }

    /** Hides the variables with this prefix from the program, so that they cannot change it. */
    public Program without(String prefix) {
        builder.environment().keySet().removeIf(name -> name.startsWith(prefix));
        return this;
    }

    /** Lets the program read this file. */
    Program reading(Path file) {
        input = file.toString();
        return this;
    }

    /** The signal that stops the program in good order; {@code TERM} unless told. */
    Program stoppedBy(String signal) {
        stopSignal = signal;
        return this;
    }

    /** Writes the output to this file, anew. */
    public Program loggingTo(Path file) {
        log = file;
        builder.redirectOutput(file.toFile());
        return this;
    }

    /** Shows the output where ours goes. */
    public Program showing() {
        shown = true;
        builder.redirectOutput(Redirect.INHERIT);
        return this;
    }

    /**
     * Starts the program and returns at once.
     *
     * @param name what people call it
     */
    public Child start(String name) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", WATCHED, "sh"));
        command.add(stopSignal);
        command.add(input);
        command.addAll(words);
        builder.command(command);
        return Child.start(name, builder, stopSignal, log);
    }

    /**
     * Runs the program to its end.
     *
     * @param failure begins the sentence when it fails; its last line completes it
     * @return what it printed, empty when that was logged or shown
     * @throws CannotStart when it ends with another code than 0
     */
    public String run(String failure) {
        try (Child child = start(words.get(0))) {
            String output = new String(child.output().readAllBytes(), StandardCharsets.UTF_8);
            if (child.awaitEnd() != 0) {
                String told = log == null ? output : child.logged();
                throw child.failed(failure, shown ? "see above" : told);
            }
            return output;
        } catch (IOException e) {
            throw new CannotStart(failure + ": " + e.getMessage());
        }
    }
}
