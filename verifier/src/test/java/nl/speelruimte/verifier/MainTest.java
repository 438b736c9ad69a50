package nl.speelruimte.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command against copies of a register that somebody changed. */
class MainTest {

    private static final int SIZE = 600;

    @TempDir Path folder;

    private final NoteSigner signer = NoteSigner.of("waterrijk.example/register", new byte[32]);
    private final List<byte[]> entries = new ArrayList<>();
    private String output;

    @BeforeEach
    void aRegisterThatWasSeenBefore() throws Exception {
        for (int i = 0; i < SIZE; i++) {
            entries.add(entry(i, Instant.EPOCH.plusSeconds(i)));
        }
        write(entries.subList(0, 400));
        assertThat(verify()).isZero();
        write(entries);
    }

    @Test
    void aRegisterThatGrewIsRight() throws Exception {
        assertThat(verify()).isZero();
        assertThat(output).contains("The register is right: 600 acts", "the 400 acts of last time");
    }

    @Test
    void aChangedByteIsFound() throws Exception {
        Path bundle = folder.resolve(Tiles.entriesPath(0, 256));
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[20] = (byte) (bytes[20] + 1);
        Files.write(bundle, bytes);

        assertFound("The register was rewritten", "not what was signed", "tile/0/000");
    }

    @Test
    void aChangedHashIsFound() throws Exception {
        Path tile = folder.resolve(Tiles.path(1, 0, 2));
        byte[] bytes = Files.readAllBytes(tile);
        bytes[0] = (byte) (bytes[0] + 1);
        Files.write(tile, bytes);

        assertFound("tile/1/000.p/2");
    }

    @Test
    void aRemovedEntryIsFoundUnderANewSignature() throws Exception {
        entries.remove(10);
        write(entries);

        assertFound("The register was rewritten");
    }

    @Test
    void anInsertedEntryIsFoundUnderANewSignature() throws Exception {
        entries.add(10, entry(9999, Instant.EPOCH.plusSeconds(10)));
        write(entries);

        assertFound("The register was rewritten");
    }

    @Test
    void swappedEntriesAreFoundUnderANewSignature() throws Exception {
        Collections.swap(entries, 10, 11);
        write(entries);

        assertFound("The register was rewritten");
    }

    @Test
    void aBackDatedEntryIsFoundOnTheFirstVisit() throws Exception {
        entries.add(entry(SIZE, Instant.EPOCH));
        write(entries);
        Files.delete(state());

        assertFound("a time long before that of an earlier act: 600");
    }

    @Test
    void aRegisterThatShrankIsFound() throws Exception {
        write(entries.subList(0, 399));

        assertFound("The register is shorter");
    }

    @Test
    void anotherKeyIsFound() throws Exception {
        NoteSigner other = NoteSigner.random(signer.name());
        RegisterFolder.write(folder, entries.iterator(), other);

        assertFound("The signature under the register is not right");
    }

    @Test
    void aMissingFileIsFound() throws Exception {
        Files.delete(folder.resolve(Tiles.path(0, 0, 256)));

        assertFound("A file is missing: tile/0/000");
    }

    @Test
    void aChangedTextIsFoundAndAnErasedOneIsNot() throws Exception {
        String hash = "b9b86f8f9a8b0f6c3b8d3d5d0d8f8a8c".repeat(2);
        entries.set(
                599,
                ("{\"texts\":{\"title\":\"" + hash + "\"},\"time\":\"1970-01-01T00:10:00Z\"}")
                        .getBytes(StandardCharsets.UTF_8));
        write(entries);
        assertThat(verify()).isZero();
        assertThat(output).contains("Erased, hidden, or not in this copy: 1");
        Path texts = Files.createDirectories(folder.resolve("texts")).resolve("002");
        Files.writeString(texts, "[]");
        assertThat(verify()).isZero();
        assertThat(output).contains("Erased, hidden, or not in this copy: 1");
        Files.writeString(
                texts,
                "[{\"index\":599,\"name\":\"title\",\"salt\":\"00\",\"text\":\"Anders \\u00e9n\"}]");

        assertFound("not the text that was recorded, at act: 599");
    }

    @Test
    void aTextOfAnotherFileIsFound() throws Exception {
        Path texts = Files.createDirectories(folder.resolve("texts")).resolve("002");
        Files.writeString(
                texts, "[{\"index\":3,\"name\":\"title\",\"salt\":\"00\",\"text\":\"Elders\"}]");

        assertFound("A file is damaged: texts/002");
    }

    @Test
    void aDamagedCheckpointOfLastTimeIsSaidAndStays() throws Exception {
        Files.writeString(state(), "half a li");

        assertThat(verify()).isEqualTo(2);
        assertThat(output).contains("is damaged. Put back a good copy.");
        assertThat(state()).hasContent("half a li");
    }

    @Test
    void aWrongCallSaysHowToCallIt() throws Exception {
        assertThat(Main.run("only-one")).isEqualTo(2);
        assertThat(Main.run(folder.toString(), "no-key")).isEqualTo(2);
    }

    private void assertFound(String... words) throws Exception {
        assertThat(verify()).isEqualTo(1);
        assertThat(output).contains("THE REGISTER IS NOT RIGHT").contains(words);
    }

    private int verify() throws InterruptedException {
        PrintStream before = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            return Main.run(
                    folder.toString(),
                    signer.publicKey().toString(),
                    "--state",
                    state().toString(),
                    "--lang",
                    "en");
        } finally {
            System.setOut(before);
            output = captured.toString(StandardCharsets.UTF_8);
        }
    }

    private Path state() {
        return folder.resolve("state");
    }

    private static byte[] entry(int number, Instant time) {
        return "{\"id\":%d,\"texts\":{},\"time\":\"%s\"}"
                .formatted(number, time)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void write(List<byte[]> log) throws IOException {
        RegisterFolder.write(folder, log.iterator(), signer);
    }
}
