package nl.speelruimte.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The growing tree of RFC 6962, section 2.1, with SHA-256. It keeps the roots of its complete
 * subtrees alone, at most one of each height, so that its size in memory does not grow with the
 * log.
 */
public final class MerkleTree {

    /** Bytes of a hash. */
    public static final int HASH_BYTES = 32;

    private static final int MAX_HEIGHT = 63;

    private final byte[][] subtrees = new byte[MAX_HEIGHT][];
    private final Completed completed;
    private long size;

    /** Hears of each subtree that a whole tile below it completes. */
    @FunctionalInterface
    public interface Completed {

        /**
         * A hash of level 1 or higher is known.
         *
         * @param level level of the tiles it belongs to
         * @param index its place on that level, from 0
         */
        void node(int level, long index, byte[] hash);
    }

    /** Reads the hashes of tiles, for proofs. */
    @FunctionalInterface
    public interface Hashes {

        /** The root of the complete subtree of 2^height leaves, the index-th from the left. */
        byte[] subtree(int height, long index);
    }

    /** An empty tree. */
    public MerkleTree() {
        this((level, index, hash) -> {});
    }

    /** An empty tree that tells of the tile hashes it completes. */
    public MerkleTree(Completed completed) {
        this.completed = completed;
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** Adds a leaf by its hash. */
    public void add(byte[] leafHash) {
        add(0, leafHash);
    }

    /**
     * Adds the root of a complete subtree of 2^height leaves.
     *
     * @throws IllegalArgumentException where the tree's size is no multiple of that
     */
    public void add(int height, byte[] hash) {
        if (hash.length != HASH_BYTES) {
            throw new IllegalArgumentException("A hash of " + hash.length + " bytes");
        }
        if (size % (1L << height) != 0) {
            throw new IllegalArgumentException("No subtree of height " + height + " fits here");
        }
        size += 1L << height;
        byte[] root = hash;
        int at = height;
        while (subtrees[at] != null) {
            root = nodeHash(subtrees[at], root);
            subtrees[at] = null;
            at++;
            if (at % Tiles.HEIGHT == 0) {
                completed.node(at / Tiles.HEIGHT, (size >>> at) - 1, root);
            }
        }
        subtrees[at] = root;
    }

    /** The root hash; of an empty tree the hash of nothing. */
    public byte[] root() {
        byte[] root = null;
        for (byte[] subtree : subtrees) {
            if (subtree != null) {
                root = root == null ? subtree : nodeHash(subtree, root);
            }
        }
        return root == null ? sha256().digest() : root;
    }

    /** The hash of a leaf: SHA-256 of a zero byte and the entry. */
    public static byte[] leafHash(byte[] entry) {
        MessageDigest sha256 = sha256();
        sha256.update((byte) 0);
        return sha256.digest(entry);
    }

    /** The hash of a node: SHA-256 of a one byte and the two hashes below. */
    public static byte[] nodeHash(byte[] left, byte[] right) {
        MessageDigest sha256 = sha256();
        sha256.update((byte) 1);
        sha256.update(left);
        return sha256.digest(right);
    }

    /** The proof that the leaf at an index is in the tree of a size (RFC 6962, section 2.1.1). */
    public static List<byte[]> inclusionProof(long index, long size, Hashes hashes) {
        List<byte[]> proof = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + largestPowerBelow(to - from);
            if (index < middle) {
                proof.add(0, root(middle, to, hashes));
                to = middle;
            } else {
                proof.add(0, root(from, middle, hashes));
                from = middle;
            }
        }
        return proof;
    }

    /** Whether a proof shows that a leaf is in the tree with this size and root. */
    public static boolean isIncluded(
            byte[] leafHash, long index, long size, byte[] root, List<byte[]> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        byte[] hash = leafHash;
        long at = index;
        long last = size - 1;
        for (byte[] other : proof) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                hash = nodeHash(other, hash);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                hash = nodeHash(hash, other);
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** The proof that a smaller tree is the beginning of a larger (RFC 6962, section 2.1.2). */
    public static List<byte[]> consistencyProof(long oldSize, long size, Hashes hashes) {
        List<byte[]> proof = new ArrayList<>();
        long from = 0;
        long to = size;
        boolean isWhole = true;
        while (oldSize > 0 && to != oldSize) {
            long middle = from + largestPowerBelow(to - from);
            if (oldSize <= middle) {
                proof.add(0, root(middle, to, hashes));
                to = middle;
            } else {
                proof.add(0, root(from, middle, hashes));
                from = middle;
                isWhole = false;
            }
        }
        if (!isWhole) {
            proof.add(0, root(from, to, hashes));
        }
        return proof;
    }

    /** Whether a proof shows that the old tree is the beginning of the new one. */
    public static boolean isConsistent(
            long oldSize, byte[] oldRoot, long size, byte[] root, List<byte[]> proof) {
        if (oldSize == 0) {
            return proof.isEmpty();
        }
        if (oldSize >= size) {
            return oldSize == size && proof.isEmpty() && Arrays.equals(oldRoot, root);
        }
        List<byte[]> hashes = new ArrayList<>(proof);
        if (Long.bitCount(oldSize) == 1) {
            hashes.add(0, oldRoot);
        }
        if (hashes.isEmpty()) {
            return false;
        }
        long at = oldSize - 1;
        long last = size - 1;
        while (at % 2 == 1) {
            at /= 2;
            last /= 2;
        }
        byte[] older = hashes.get(0);
        byte[] newer = hashes.get(0);
        for (byte[] other : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                older = nodeHash(other, older);
                newer = nodeHash(other, newer);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                newer = nodeHash(newer, other);
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 && Arrays.equals(older, oldRoot) && Arrays.equals(newer, root);
    }

    private static byte[] root(long from, long to, Hashes hashes) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int height = Long.numberOfTrailingZeros(width);
            return hashes.subtree(height, from >>> height);
        }
        long middle = from + largestPowerBelow(width);
        return nodeHash(root(from, middle, hashes), root(middle, to, hashes));
    }

    private static long largestPowerBelow(long width) {
        return Long.highestOneBit(width - 1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
