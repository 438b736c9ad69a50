package nl.speelruimte.e2e;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import nl.speelruimte.stack.CannotStart;
import nl.speelruimte.stack.Folders;
import nl.speelruimte.stack.Layout;
import nl.speelruimte.stack.Project;

/**
 * The platform on this machine, until Ctrl-C. Data stay in {@code .demo/}; {@code -Dfresh} starts
 * without them.
 */
public final class Demo {

    private Demo() {}

    /**
     * Starts it and does not return.
     *
     * @throws CannotStart when it does not come up
     */
    public static void main(String[] arguments) throws InterruptedException {
        long start = System.nanoTime();
        Layout layout = Layout.DEMO;
        Path folder = Project.root().resolve(".demo");
        say("");
        say("Starting Speelruimte");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> say("Stopping everything"), "say"));
        layout.requireFree();
        Folders.prepare(folder);
        if (System.getProperty("fresh") != null) {
            Folders.delete(folder);
            say("  The data of before are gone");
        }
        Platform platform = Platform.start(folder, layout, step -> say("  " + step));
        say("Started in %d seconds".formatted((System.nanoTime() - start) / 1_000_000_000));
        tellWhereToGo(platform.layout());
        new CountDownLatch(1).await();
    }

    private static void tellWhereToGo(Layout layout) {
        say("");
        say("  Open     " + layout.platformUrl());
        say("  Mail     " + layout.mailUrl());
        say(
                "  Keycloak "
                        + layout.keycloakUrl()
                        + " (admin; password in .demo/secrets.properties)");
        say("");
        say("  The people of %s, for the demo only:".formatted(Platform.MUNICIPALITY));
        for (DemoPerson person : DemoPerson.all()) {
            say(
                    "  %-26s %-18s %-14s %s"
                            .formatted(
                                    person.email(),
                                    person.password(),
                                    person.role(),
                                    person.name()));
        }
        say("");
        say("Ctrl-C stops everything. The data stay in .demo; -Dfresh starts without them.");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
