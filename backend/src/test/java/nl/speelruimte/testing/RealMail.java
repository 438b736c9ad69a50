package nl.speelruimte.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.speelruimte.stack.Folders;
import nl.speelruimte.stack.Layout;
import nl.speelruimte.stack.MailCatcher;
import org.eclipse.microprofile.config.ConfigProvider;

/** Mail goes over SMTP to a server that keeps it. */
public class RealMail implements QuarkusTestResourceLifecycleManager {

    private static final String PAGE = "speelruimte.test.mail";

    private final Path folder = Folders.temporary();
    private MailCatcher catcher;

    @Override
    public Map<String, String> start() {
        Layout layout = Layout.free();
        Folders.prepare(folder);
        catcher = MailCatcher.start(folder, layout);
        return Map.of(
                "quarkus.mailer.mock",
                "false",
                "quarkus.mailer.host",
                "localhost",
                "quarkus.mailer.port",
                String.valueOf(layout.smtp()),
                PAGE,
                layout.mailUrl());
    }

    @Override
    public void stop() {
        if (catcher != null) {
            catcher.close();
        }
        Folders.delete(folder);
    }

    /** A mail that was caught. */
    public record Caught(String subject, String text, String source) {}

    /** The mails to an address, once there are as many. */
    public static List<Caught> mailsTo(String address, int count) {
        List<Caught> found = mailsTo(address);
        while (found.size() < count) {
            Thread.onSpinWait();
            found = mailsTo(address);
        }
        return found;
    }

    /** The mails to an address that came so far. */
    public static List<Caught> mailsTo(String address) {
        String page = ConfigProvider.getConfig().getValue(PAGE, String.class);
        List<Map<String, Object>> all =
                RestAssured.given()
                        .baseUri(page)
                        .basePath("")
                        .get("/email")
                        .jsonPath()
                        .getList("$");
        return all.stream()
                .filter(mail -> String.valueOf(mail.get("to")).contains(address))
                .map(
                        mail ->
                                new Caught(
                                        (String) mail.get("subject"),
                                        (String) mail.get("text"),
                                        mail.toString()))
                .toList();
    }
}
