package nl.speelruimte.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir Path folder;

    @Test
    void aFolderOfAnotherUserIsRefusedInOneSentence() throws IOException {
        Path foreign = foreign();
        assertThatThrownBy(() -> Folders.prepare(foreign))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching(
                        "The folder .* belongs to user .*: start as that user, or remove it\\.");
    }

    @Test
    void deletingDoesNotFollowLinks() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Path file = Files.createFile(kept.resolve("file"));
        Path doomed = Files.createDirectory(folder.resolve("doomed"));
        Files.createSymbolicLink(doomed.resolve("link"), kept);

        Folders.delete(doomed);

        assertThat(doomed).doesNotExist();
        assertThat(file).exists();
    }

    @Test
    void whatIsMadeOnceIsNotMadeAgain() {
        Path place = folder.resolve("place");
        Once.folder(place, draft -> Resources.copy(draft, "/maildev/package.json"));
        Once.folder(
                place,
                draft -> {
                    throw new AssertionError("made again");
                });
        assertThat(place.resolve("package.json")).exists();
    }

    @Test
    void aFailedMakingLeavesNothing() {
        Path place = folder.resolve("place");
        assertThatThrownBy(
                        () ->
                                Once.folder(
                                        place,
                                        draft -> {
                                            throw new CannotStart("No.");
                                        }))
                .hasMessage("No.");
        assertThat(folder).isEmptyDirectory();
    }

    /** Root can give a folder away; whoever is not root finds one of root's. */
    private Path foreign() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Path.of("/usr");
        }
        UserPrincipal nobody =
                folder.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName("nobody");
        return Files.setOwner(Files.createDirectory(folder.resolve("foreign")), nobody);
    }
}
