package nl.speelruimte.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {

    @Test
    void theEmptyTreeHasTheHashOfNothing() {
        assertThat(HexFormat.of().formatHex(new MerkleTree().root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 255, 256, 257, 700})
    void everyLeafIsProvedAndNoOtherIs(int size) {
        SampleLog log = SampleLog.ofSize(size);
        for (int index = 0; index < size; index += 1 + size / 9) {
            List<byte[]> proof = MerkleTree.inclusionProof(index, size, log);
            byte[] leaf = log.leaf(index);
            byte[] other = MerkleTree.leafHash(new byte[] {1});

            assertThat(MerkleTree.isIncluded(leaf, index, size, log.root(), proof)).isTrue();
            assertThat(MerkleTree.isIncluded(other, index, size, log.root(), proof)).isFalse();
            assertThat(MerkleTree.isIncluded(leaf, size, size, log.root(), proof)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"1,2", "1,257", "255,256", "256,700", "300,700", "700,700"})
    void aTreeContinuesItsBeginningAndNoOther(int oldSize, int size) {
        SampleLog old = SampleLog.ofSize(oldSize);
        SampleLog log = SampleLog.ofSize(size);
        List<byte[]> proof = MerkleTree.consistencyProof(oldSize, size, log);
        byte[] other = MerkleTree.leafHash(new byte[] {1});

        assertThat(MerkleTree.isConsistent(oldSize, old.root(), size, log.root(), proof)).isTrue();
        assertThat(MerkleTree.isConsistent(oldSize, other, size, log.root(), proof)).isFalse();
        assertThat(MerkleTree.isConsistent(oldSize, old.root(), size, other, proof)).isFalse();
    }

    @Test
    void aTreeGrowsOnFromItsRightEdgeAlone() {
        SampleLog whole = SampleLog.ofSize(70_000);
        List<String> completed = new ArrayList<>();
        MerkleTree tree =
                new MerkleTree((level, index, hash) -> completed.add(level + "/" + index));
        for (int level = 2; level >= 0; level--) {
            long from = Tiles.count(level + 1, 65_900) * Tiles.WIDTH;
            for (long i = from; i < Tiles.count(level, 65_900); i++) {
                tree.add(level * Tiles.HEIGHT, whole.subtree(level * Tiles.HEIGHT, i));
            }
        }
        assertThat(completed).isEmpty();
        for (int i = 65_900; i < 70_000; i++) {
            tree.add(whole.leaf(i));
        }

        assertThat(tree.root()).isEqualTo(whole.root());
        assertThat(completed).hasSize(16).startsWith("1/257").endsWith("1/272");
    }

    @ParameterizedTest
    @CsvSource({"0,000", "67,067", "1067,x001/067", "1234067,x001/x234/067"})
    void tilesAreNumberedInGroupsOfThree(long number, String path) {
        assertThat(Tiles.number(number)).isEqualTo(path);
    }

    @Test
    void aBundleIsReadAsItWasWritten() {
        List<byte[]> entries = List.of(new byte[] {1}, new byte[300], new byte[65_535]);

        assertThat(Tiles.entries(Tiles.bundle(entries))).containsExactlyElementsOf(entries);
    }
}
