package nl.speelruimte.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Takes every mail, sends none on, and shows them on a page. Programs read them as JSON at {@link
 * #url()} + {@code /email}. It listens on loopback only.
 */
public final class MailCatcher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MAILDEV = "maildev-2.2.1";

    private final Child server;
    private final int smtpPort;
    private final String url;

    private MailCatcher(Child server, int smtpPort, String url) {
        this.server = server;
        this.smtpPort = smtpPort;
        this.url = url;
    }

    /**
     * Starts on a free SMTP port; mail is kept in {@code mail/} of the folder.
     *
     * @param pagePort where the page is shown
     * @throws CannotStart when the port is taken, or its packages cannot be fetched
     */
    public static MailCatcher start(Path folder, int pagePort) {
        Ports.requireFree(pagePort, "The mail page");
        Folders.prepare(folder);
        Node node = Node.find();
        Path home = Project.tools().resolve(MAILDEV);
        Once.folder(home, draft -> install(node, draft));
        int smtpPort = Ports.free();
        String url = "http://localhost:" + pagePort;
        Child server =
                Program.of(node.program().toString(), "node_modules/maildev/bin/maildev")
                        .with("--smtp", String.valueOf(smtpPort), "--ip", "127.0.0.1")
                        .with("--web", String.valueOf(pagePort), "--web-ip", "127.0.0.1")
                        .with("--mail-directory", folder.resolve("mail").toString())
                        .in(home)
                        .without("MAILDEV_")
                        .loggingTo(folder.resolve("mail.log"))
                        .start("The mail catcher");
        server.awaitReady(PATIENCE, () -> Http.answers(url + "/healthz"));
        return new MailCatcher(server, smtpPort, url);
    }

    /** Where mail is delivered, on host 127.0.0.1, without login. */
    public int smtpPort() {
        return smtpPort;
    }

    /** The page that shows the mail. */
    public String url() {
        return url;
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
