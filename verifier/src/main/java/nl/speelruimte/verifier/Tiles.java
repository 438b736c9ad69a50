package nl.speelruimte.verifier;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The arithmetic of C2SP tlog-tiles: which hashes lie in which tile, and under which path. */
public final class Tiles {

    /** Levels of the tree in one tile. */
    public static final int HEIGHT = 8;

    /** Hashes of a full tile, and entries of a full bundle. */
    public static final int WIDTH = 1 << HEIGHT;

    private static final int MAX_ENTRY_BYTES = 65_535;

    private Tiles() {}

    /** Hashes on a level for a log of this size: complete subtrees of 256^level leaves. */
    public static long count(int level, long size) {
        return HEIGHT * level >= Long.SIZE - 1 ? 0 : size >>> (HEIGHT * level);
    }

    /** Width of a tile for a log of this size: 256 where it is full, 0 where there is none. */
    public static int width(int level, long tile, long size) {
        return (int) Math.max(0, Math.min(WIDTH, count(level, size) - tile * WIDTH));
    }

    /** Path of a tile of hashes, for example {@code tile/0/x001/067.p/4}. */
    public static String path(int level, long tile, int width) {
        return "tile/" + level + "/" + number(tile) + partial(width);
    }

    /** Path of a bundle of entries. */
    public static String entriesPath(long bundle, int width) {
        return "tile/entries/" + number(bundle) + partial(width);
    }

    /** A number in groups of three digits, with an x before every group but the last. */
    public static String number(long number) {
        String path = String.format(Locale.ROOT, "%03d", number % 1000);
        for (long rest = number / 1000; rest > 0; rest /= 1000) {
            path = String.format(Locale.ROOT, "x%03d/", rest % 1000) + path;
        }
        return path;
    }

    /** The hashes of a tile's bytes, in order. */
    public static List<byte[]> hashes(byte[] tile) {
        if (tile.length % MerkleTree.HASH_BYTES != 0) {
            throw new IllegalArgumentException("A tile of " + tile.length + " bytes");
        }
        List<byte[]> hashes = new ArrayList<>(tile.length / MerkleTree.HASH_BYTES);
        for (int at = 0; at < tile.length; at += MerkleTree.HASH_BYTES) {
            hashes.add(Arrays.copyOfRange(tile, at, at + MerkleTree.HASH_BYTES));
        }
        return hashes;
    }

    /** Writes entries as a bundle: each its length in two bytes, then its bytes. */
    public static byte[] bundle(List<byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > MAX_ENTRY_BYTES) {
                throw new IllegalArgumentException("An entry of " + entry.length + " bytes");
            }
            out.write(entry.length >>> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /**
     * The entries of a bundle's bytes, in order.
     *
     * @throws IllegalArgumentException where it ends within an entry
     */
    public static List<byte[]> entries(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>(WIDTH);
        int at = 0;
        while (at < bundle.length) {
            int start = at + 2;
            int end =
                    start > bundle.length
                            ? Integer.MAX_VALUE
                            : start + ((bundle[at] & 0xff) << 8) + (bundle[at + 1] & 0xff);
            if (end > bundle.length) {
                throw new IllegalArgumentException("A bundle that ends within an entry");
            }
            entries.add(Arrays.copyOfRange(bundle, start, end));
            at = end;
        }
        return entries;
    }

    private static String partial(int width) {
        return width == WIDTH ? "" : ".p/" + width;
    }
}
