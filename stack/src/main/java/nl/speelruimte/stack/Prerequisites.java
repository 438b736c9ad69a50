package nl.speelruimte.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Checks at the very start of a build that the machine has what it needs: JDK 17 and Node 20 with
 * npm, or newer. Run as a single source file, so it uses no other class of ours.
 */
final class Prerequisites {

    private static final int OLDEST_JAVA = 17;
    private static final int OLDEST_NODE = 20;

    private Prerequisites() {}

    public static void main(String[] arguments) throws InterruptedException {
        String missing = missing();
        if (!missing.isEmpty()) {
            System.out.println(missing);
            System.exit(1);
        }
    }

    private static String missing() throws InterruptedException {
        int java = Runtime.version().feature();
        if (java < OLDEST_JAVA) {
            return "Speelruimte needs JDK 17 or newer, and this is JDK " + java + ".";
        }
        String node = version("node");
        if (node.isEmpty() || version("npm").isEmpty()) {
            return "Speelruimte needs Node 20 or newer with npm, and this machine has none.";
        }
        if (Integer.parseInt(node.replaceFirst("v(\\d+).*", "$1")) < OLDEST_NODE) {
            return "Speelruimte needs Node 20 or newer with npm, and this is Node " + node + ".";
        }
        return "";
    }

    /** What the program says its version is; empty when there is no such program. */
    private static String version(String program) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(program, "--version")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said.strip() : "";
        } catch (IOException e) {
            return "";
        }
    }
}
