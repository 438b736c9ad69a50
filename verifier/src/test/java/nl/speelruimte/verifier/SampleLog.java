package nl.speelruimte.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A log whose entry i is {@code {"n":i}}, with the hashes of all its levels. */
final class SampleLog implements MerkleTree.Hashes {

    private static final Pattern TILE = Pattern.compile("tile/(\\d+)/([x\\d/]+?)(?:\\.p/(\\d+))?");

    private final List<List<byte[]>> levels = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree((level, index, hash) -> level(level).add(hash));

    static SampleLog ofSize(long size) {
        SampleLog log = new SampleLog();
        for (long i = 0; i < size; i++) {
            byte[] entry = ("{\"n\":" + i + "}").getBytes(StandardCharsets.UTF_8);
            byte[] leaf = MerkleTree.leafHash(entry);
            log.level(0).add(leaf);
            log.tree.add(leaf);
        }
        return log;
    }

    MerkleTree tree() {
        return tree;
    }

    byte[] root() {
        return tree.root();
    }

    byte[] leaf(long index) {
        return level(0).get((int) index);
    }

    byte[] tileAt(String path) {
        Matcher matcher = TILE.matcher(path);
        if (!matcher.matches()) {
            throw new AssertionError(path);
        }
        int number = Integer.parseInt(matcher.group(2).replaceAll("[x/]", ""));
        int width = matcher.group(3) == null ? Tiles.WIDTH : Integer.parseInt(matcher.group(3));
        int level = Integer.parseInt(matcher.group(1));
        if (!Tiles.path(level, number, width).equals(path)) {
            throw new AssertionError(path + " is written otherwise");
        }
        ByteArrayOutputStream tile = new ByteArrayOutputStream();
        level(level)
                .subList(number * Tiles.WIDTH, number * Tiles.WIDTH + width)
                .forEach(tile::writeBytes);
        return tile.toByteArray();
    }

    @Override
    public byte[] subtree(int height, long index) {
        if (height % Tiles.HEIGHT == 0) {
            return level(height / Tiles.HEIGHT).get((int) index);
        }
        return MerkleTree.nodeHash(
                subtree(height - 1, index * 2), subtree(height - 1, index * 2 + 1));
    }

    private List<byte[]> level(int level) {
        while (levels.size() <= level) {
            levels.add(new ArrayList<>());
        }
        return levels.get(level);
    }
}
