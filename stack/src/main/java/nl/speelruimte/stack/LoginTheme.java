package nl.speelruimte.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keycloak's pages in the look of the platform, in the colours of the municipality of the demo. */
final class LoginTheme {

    private static final String CARRIED = "/theme/login/";

    private LoginTheme() {}

    /** Writes the theme into a folder of Keycloak's, over what is there. */
    static void write(Path folder) throws IOException {
        Resources.copy(folder, CARRIED + "theme.properties", CARRIED + "login-config-totp.ftl");
        Resources.copy(
                folder.resolve("messages"),
                CARRIED + "messages/messages_nl.properties",
                CARRIED + "messages/messages_en.properties");
        Path resources = folder.resolve("resources");
        Resources.copy(resources.resolve("css"), CARRIED + "resources/css/login.css");
        Resources.copy(resources.resolve("js"), CARRIED + "resources/js/labels.js");
        Path municipality = Project.root().resolve("frontend/public/themes/waterrijk");
        copy(municipality.resolve("theme.css"), resources.resolve("css/theme.css"));
        copy(municipality.resolve("logo.svg"), resources.resolve("img/logo.svg"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
