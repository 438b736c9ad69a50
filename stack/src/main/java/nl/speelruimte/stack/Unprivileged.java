package nl.speelruimte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to run PostgreSQL, which refuses to run as root. An ordinary user just runs it; for root it
 * runs in a user namespace of its own, or, where the system forbids those, as user 65534.
 */
enum Unprivileged {
    /** We are not root: nothing to do. */
    AS_OURSELVES(""),
    /** Looks unprivileged to the program; to the system, files and process stay root's. */
    IN_NAMESPACE("unshare --user"),
    /** A real change of user, who must be given the data. */
    AS_NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final String NOBODY = "65534";

    private final String prefix;

    Unprivileged(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The way that works here.
     *
     * @throws CannotStart when root can become nobody else
     */
    static Unprivileged here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_OURSELVES;
        }
        return Stream.of(IN_NAMESPACE, AS_NOBODY)
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "PostgreSQL does not run as root, and root cannot become"
                                                + " another user here: start as an ordinary"
                                                + " user."));
    }

    Program program(List<String> words) {
        Stream<String> before = prefix.isEmpty() ? Stream.of() : Stream.of(prefix.split(" "));
        return Program.of(Stream.concat(before, words.stream()).toList());
    }

    /** Lets the program own this folder and what is in it. */
    void give(Path folder) {
        if (this != AS_NOBODY) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            UserPrincipal nobody =
                    folder.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(NOBODY);
            for (Path path : all.toList()) {
                Files.setOwner(path, nobody);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean works() {
        try {
            program(List.of("true")).run("no");
            return true;
        } catch (CannotStart e) {
            return false;
        }
    }
}
