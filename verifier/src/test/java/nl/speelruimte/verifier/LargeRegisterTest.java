package nl.speelruimte.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own; {@code -Dacts=1000000} gives a register of that size. */
class LargeRegisterTest {

    private static final int ACTS = Integer.getInteger("acts", 100_000);

    @TempDir Path folder;

    private final Random random = new Random(1);

    @Test
    void memoryDoesNotGrowWithTheRegister() throws Exception {
        NoteSigner signer = NoteSigner.of("waterrijk.example/register", new byte[32]);
        RegisterFolder.write(
                folder, IntStream.range(0, ACTS).mapToObj(this::proposal).iterator(), signer);

        Process verifier =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-cp",
                                Path.of("target", "classes").toAbsolutePath().toString(),
                                Main.class.getName(),
                                folder.toString(),
                                signer.publicKey().toString(),
                                "--state",
                                folder.resolve("state").toString(),
                                "--lang",
                                "en")
                        .redirectErrorStream(true)
                        .start();
        String output =
                new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(output);

        assertThat(verifier.waitFor()).as(output).isZero();
        assertThat(output).contains("The register is right: %d acts".formatted(ACTS));
    }

    /** An entry as a resident's proposal makes it. */
    private byte[] proposal(int number) {
        return """
                {"facts":{"actor":"resident","cardVersion":3,"consultation":"%s","decisionPoint":"%s"},\
                "id":"%s","subject":"%s","texts":{"text":"%s","title":"%s"},"time":"%s",\
                "type":"proposal-submitted"}"""
                .formatted(
                        id(), id(), id(), id(), hash(), hash(), Instant.EPOCH.plusSeconds(number))
                .getBytes(StandardCharsets.UTF_8);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String hash() {
        byte[] bytes = new byte[MerkleTree.HASH_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
