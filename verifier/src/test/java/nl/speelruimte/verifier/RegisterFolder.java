package nl.speelruimte.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A copy of a register in a folder, without texts: every bundle, every tile, a checkpoint. */
final class RegisterFolder {

    private final Path root;
    private final List<List<byte[]>> levels = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree(this::add);

    private RegisterFolder(Path root) {
        this.root = root;
    }

    static void write(Path root, Iterator<byte[]> entries, NoteSigner signer) throws IOException {
        RegisterFolder folder = new RegisterFolder(root);
        while (entries.hasNext()) {
            folder.writeBundle(entries);
        }
        folder.writeTiles();
        String text = Checkpoint.of(signer.name(), folder.tree).text();
        String note = SignedNote.sign(text, List.of(signer)).toString();
        folder.put("checkpoint", note.getBytes(StandardCharsets.UTF_8));
    }

    private void writeBundle(Iterator<byte[]> entries) throws IOException {
        long number = tree.size() / Tiles.WIDTH;
        List<byte[]> bundle = new ArrayList<>();
        while (entries.hasNext() && bundle.size() < Tiles.WIDTH) {
            byte[] entry = entries.next();
            byte[] hash = MerkleTree.leafHash(entry);
            add(0, tree.size(), hash);
            tree.add(hash);
            bundle.add(entry);
        }
        put(Tiles.entriesPath(number, bundle.size()), Tiles.bundle(bundle));
    }

    private void writeTiles() throws IOException {
        for (int level = 0; level < levels.size(); level++) {
            List<byte[]> hashes = levels.get(level);
            for (int from = 0; from < hashes.size(); from += Tiles.WIDTH) {
                int to = Math.min(hashes.size(), from + Tiles.WIDTH);
                ByteArrayOutputStream tile = new ByteArrayOutputStream();
                hashes.subList(from, to).forEach(tile::writeBytes);
                put(Tiles.path(level, from / Tiles.WIDTH, to - from), tile.toByteArray());
            }
        }
    }

    private void add(int level, long index, byte[] hash) {
        while (levels.size() <= level) {
            levels.add(new ArrayList<>());
        }
        levels.get(level).add(hash);
    }

    private void put(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
