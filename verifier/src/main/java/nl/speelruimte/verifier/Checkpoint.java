package nl.speelruimte.verifier;

import java.util.Base64;

/**
 * What a log commits to (C2SP tlog-checkpoint).
 *
 * @param origin address of the log without a scheme
 * @param size number of entries
 * @param rootHash root hash of the tree of those entries, in base64
 */
public record Checkpoint(String origin, long size, String rootHash) {

    /** The checkpoint of a tree. */
    public static Checkpoint of(String origin, MerkleTree tree) {
        return new Checkpoint(origin, tree.size(), Base64.getEncoder().encodeToString(tree.root()));
    }

    /**
     * Reads the text of a signed note; extension lines after the third are ignored.
     *
     * @throws IllegalArgumentException where it is no checkpoint
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("This is not a checkpoint.");
        }
        if (Base64.getDecoder().decode(lines[2]).length != MerkleTree.HASH_BYTES) {
            throw new IllegalArgumentException("This is not a root hash.");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), lines[2]);
    }

    /** The three lines that are signed. */
    public String text() {
        return origin + "\n" + size + "\n" + rootHash + "\n";
    }

    /** The root hash as 32 bytes. */
    public byte[] root() {
        return Base64.getDecoder().decode(rootHash);
    }
}
