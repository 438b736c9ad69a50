package nl.speelruimte.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpmTest {

    private static final Node NODE = Node.find();

    @TempDir Path folder;

    @BeforeEach
    void writePackage() throws IOException {
        Path neighbour = Files.createDirectory(folder.resolve("neighbour"));
        Files.writeString(
                neighbour.resolve("package.json"),
                """
                {"name": "neighbour", "version": "1.0.0"}
                """);
        Files.writeString(
                folder.resolve("package.json"),
                """
                {"name": "sample", "version": "1.0.0",
                  "dependencies": {"neighbour": "file:neighbour"},
                  "scripts": {
                    "version-of-node": "node --version > node-version.txt",
                    "fail": "exit 3"}}
                """);
        Files.writeString(
                folder.resolve("package-lock.json"),
                """
                {"name": "sample", "version": "1.0.0", "lockfileVersion": 3, "packages": {
                  "": {"name": "sample", "version": "1.0.0",
                    "dependencies": {"neighbour": "file:neighbour"}},
                  "neighbour": {"version": "1.0.0"},
                  "node_modules/neighbour": {"resolved": "neighbour", "link": true}}}
                """);
    }

    @Test
    void scriptsRunUnderANodeThatIsNewEnough() throws IOException {
        npm("run", "version-of-node");
        String version = Files.readString(folder.resolve("node-version.txt"));
        int major = Integer.parseInt(version.substring(1, version.indexOf('.')));
        assertThat(major).isGreaterThanOrEqualTo(Node.OLDEST);
    }

    @Test
    void packagesInStepAreNotInstalledAgain() throws IOException {
        Path trace = folder.resolve("node_modules/trace");
        npm("ci");
        Files.createFile(trace);

        npm("ci");
        assertThat(trace).exists();

        Path lock = folder.resolve("package-lock.json");
        Files.writeString(lock, Files.readString(lock) + "\n");
        npm("ci");
        assertThat(trace).doesNotExist();
    }

    @Test
    void aFailingScriptIsOneSentence() {
        assertThatThrownBy(() -> npm("run", "fail"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("npm run fail failed in %s: see above", folder.getFileName());
    }

    private void npm(String... words) {
        new Npm(NODE).run(folder, Map.of(), List.of(words));
    }
}
