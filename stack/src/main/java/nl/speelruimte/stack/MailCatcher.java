package nl.speelruimte.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Takes every mail, sends none on, and shows them on a page. Programs read them as JSON at {@link
 * Layout#mailUrl()} + {@code /email}. It listens on loopback only.
 */
public final class MailCatcher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MAILDEV = "maildev-2.2.1";

    private final Child server;

    private MailCatcher(Child server) {
        this.server = server;
    }

    /**
     * Starts it; mail is kept in {@code mail/} of the folder.
     *
     * @throws CannotStart when its packages cannot be fetched, or it does not come up
     */
    public static MailCatcher start(Path folder, Layout layout) {
        Node node = Node.find();
        Path home = Project.tools().resolve(MAILDEV);
        Once.folder(home, draft -> install(node, draft));
        Child server =
                Program.of(node.program().toString(), "node_modules/maildev/bin/maildev")
                        .with("--smtp", String.valueOf(layout.smtp()), "--ip", "127.0.0.1")
                        .with("--web", String.valueOf(layout.mailPage()), "--web-ip", "127.0.0.1")
                        .with("--mail-directory", folder.resolve("mail").toString())
                        .in(home)
                        .without("MAILDEV_")
                        .loggingTo(folder.resolve("mail.log"))
                        .start("The mail catcher");
        server.awaitReady(PATIENCE, () -> Http.answers(layout.mailUrl() + "/healthz"));
        return new MailCatcher(server);
    }

    @Override
    public void close() {
        server.close();
    }

    private static void install(Node node, Path folder) {
        Resources.copy(folder, "/maildev/package.json", "/maildev/package-lock.json");
        new Npm(node)
                .program(folder, List.of("ci", "--ignore-scripts", "--no-audit", "--no-fund"))
                .run("The mail catcher could not be fetched with npm");
    }
}
