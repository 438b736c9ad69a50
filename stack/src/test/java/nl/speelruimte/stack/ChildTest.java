package nl.speelruimte.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChildTest {

    @TempDir Path folder;

    @Test
    void closingStopsItInGoodOrder() throws IOException {
        Path farewell = folder.resolve("farewell");
        Path log = folder.resolve("log");
        String script = "trap 'echo bye > \"$0\"; exit' TERM; echo up; while :; do sleep 0.1; done";
        Child child =
                Program.of("sh", "-c", script, farewell.toString()).loggingTo(log).start("A shell");
        child.awaitReady(Duration.ofSeconds(30), () -> child.logged().contains("up"));
        child.close();
        assertThat(farewell).hasContent("bye");
        assertThat(ProcessHandle.of(child.pid())).isEmpty();
    }

    @Test
    void anEarlyEndIsOneSentenceWithItsLastLine() {
        Path log = folder.resolve("log");
        Child child =
                Program.of("sh", "-c", "echo no luck; exit 1").loggingTo(log).start("A shell");
        assertThatThrownBy(() -> child.awaitReady(Duration.ofSeconds(30), () -> false))
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "A shell did not start: no luck (the whole story is in %s)",
                        log.toAbsolutePath());
    }

    @Test
    void itDoesNotOutliveAJvmThatIsKilled() throws Exception {
        Path number = folder.resolve("number");
        Process jvm =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Parent.class.getName(),
                                number.toString())
                        .inheritIO()
                        .start();
        jvm.getOutputStream().close();
        while (!Files.exists(number)) {
            assertThat(jvm.waitFor(25, TimeUnit.MILLISECONDS)).isFalse();
        }
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(number))).orElseThrow();

        jvm.destroyForcibly().waitFor();

        while (child.isAlive()) {
            Thread.onSpinWait();
        }
    }

    /** Starts a child, tells its number and waits to be killed. */
    static final class Parent {

        public static void main(String[] arguments) throws Exception {
            Child child = Program.of("sleep", "600").start("A sleeper");
            Path draft = Path.of(arguments[0] + ".new");
            Files.writeString(draft, String.valueOf(child.pid()));
            Files.move(draft, Path.of(arguments[0]));
            child.awaitEnd();
        }
    }
}
