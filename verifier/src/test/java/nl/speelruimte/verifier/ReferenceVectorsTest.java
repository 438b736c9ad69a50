package nl.speelruimte.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The values that Go's own note and tlog packages give, in the folder that SAMPLES_DIR names;
 * skipped, and said so, where there is none.
 */
class ReferenceVectorsTest {

    private static JsonNode vectors;

    @BeforeAll
    static void read() throws IOException {
        String folder = System.getenv("SAMPLES_DIR");
        assumeTrue(folder != null, "SAMPLES_DIR is not set: no reference vectors to compare with");
        Path file = Path.of(folder, "register", "vectors.json");
        assumeTrue(Files.exists(file), "There is no " + file + " to compare with");
        vectors = new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void theRootsOfTheReferenceTreeAreEqual() {
        for (JsonNode expected : vectors.get("reference_roots")) {
            MerkleTree tree = new MerkleTree();
            for (int i = 0; i < expected.get("size").asInt(); i++) {
                byte[] leaf = hex(vectors.get("reference_leaves_hex").get(i));
                tree.add(MerkleTree.leafHash(leaf));
            }
            assertThat(tree.root()).isEqualTo(hex(expected.get("root")));
        }
    }

    @Test
    void rootsAndCheckpointsAreEqual() {
        for (JsonNode log : vectors.get("logs")) {
            long size = log.get("size").asLong();
            byte[] root = SampleLog.ofSize(size).root();
            assertThat(root).isEqualTo(hex(log.get("root")));
            NoteSigner signer =
                    NoteSigner.of(
                            NoteKey.parse(vectors.get("vkey").asText()).name(),
                            hex(vectors.get("ed25519_seed_hex")));
            String text = Checkpoint.of(signer.name(), SampleLog.ofSize(size).tree()).text();
            String note = log.get("checkpoint").asText();
            assertThat(SignedNote.sign(text, List.of(signer))).hasToString(note);
            NoteKey key = NoteKey.parse(vectors.get("vkey").asText());
            assertThat(SignedNote.parse(note).isSignedBy(List.of(key))).isTrue();
            assertThat(signer.publicKey()).hasToString(vectors.get("vkey").asText());
        }
    }

    @Test
    void everyTileIsEqual() throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (JsonNode log : vectors.get("logs")) {
            SampleLog sample = SampleLog.ofSize(log.get("size").asLong());
            Iterator<Map.Entry<String, JsonNode>> tiles =
                    log.get("tiles_sha256").properties().iterator();
            while (tiles.hasNext()) {
                Map.Entry<String, JsonNode> tile = tiles.next();
                assertThat(sha256.digest(sample.tileAt(tile.getKey())))
                        .as(tile.getKey())
                        .isEqualTo(hex(tile.getValue()));
            }
        }
    }

    @Test
    void everyProofIsEqualAndHolds() {
        for (JsonNode log : vectors.get("logs")) {
            long size = log.get("size").asLong();
            SampleLog sample = SampleLog.ofSize(size);
            for (JsonNode inclusion : log.get("inclusion")) {
                long index = inclusion.get("index").asLong();
                List<byte[]> proof = proof(inclusion);
                assertThat(MerkleTree.inclusionProof(index, size, sample))
                        .containsExactlyElementsOf(proof);
                assertThat(
                                MerkleTree.isIncluded(
                                        sample.leaf(index), index, size, sample.root(), proof))
                        .isTrue();
            }
            for (JsonNode consistency : log.get("consistency")) {
                long oldSize = consistency.get("old_size").asLong();
                List<byte[]> proof = proof(consistency);
                assertThat(MerkleTree.consistencyProof(oldSize, size, sample))
                        .containsExactlyElementsOf(proof);
                byte[] oldRoot = SampleLog.ofSize(oldSize).root();
                assertThat(MerkleTree.isConsistent(oldSize, oldRoot, size, sample.root(), proof))
                        .isTrue();
            }
        }
    }

    private static List<byte[]> proof(JsonNode node) {
        return StreamSupport.stream(node.get("proof").spliterator(), false)
                .map(ReferenceVectorsTest::hex)
                .toList();
    }

    private static byte[] hex(JsonNode node) {
        return HexFormat.of().parseHex(node.asText());
    }
}
