package nl.speelruimte.e2e;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.speelruimte.stack.CannotStart;
import nl.speelruimte.stack.Folders;
import nl.speelruimte.stack.Layout;
import nl.speelruimte.stack.Node;
import nl.speelruimte.stack.Npm;
import nl.speelruimte.stack.Project;

/** The browser journeys against the whole platform, on free ports and with data of their own. */
public final class Journeys {

    private Journeys() {}

    /**
     * Runs them and stops the platform again.
     *
     * @param arguments the script of {@code e2e/package.json} to run
     * @throws CannotStart when a journey fails, or the platform does not come up
     */
    public static void main(String[] arguments) {
        Path scripts = Project.root().resolve("e2e");
        Npm npm = new Npm(Node.find());
        npm.run(scripts, Map.of(), List.of("ci"));
        Path folder = Folders.temporary();
        try (Platform platform =
                Platform.start(folder, Layout.free(), step -> System.out.println(step))) {
            npm.run(scripts, addresses(platform.layout()), List.of("run", arguments[0]));
        }
        Folders.delete(folder);
    }

    private static Map<String, String> addresses(Layout layout) {
        return Map.of("BASE_URL", layout.platformUrl(), "MAIL_URL", layout.mailUrl());
    }
}
