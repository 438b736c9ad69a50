package nl.speelruimte.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Up to 256 acts that stand in one bundle, checked as far as they can be without the acts before
 * them.
 */
final class Part {

    private final long number;
    private final int width;
    private final Optional<byte[]> bundle;
    private final Optional<byte[]> tile;
    private final Optional<byte[]> textFile;
    private final List<Found> found = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private long rightTexts;
    private long recordedTexts;

    private Part(
            long number,
            int width,
            Optional<byte[]> bundle,
            Optional<byte[]> tile,
            Optional<byte[]> textFile) {
        this.number = number;
        this.width = width;
        this.bundle = bundle;
        this.tile = tile;
        this.textFile = textFile;
    }

    /**
     * What is kept of an act.
     *
     * @param time when it was done; empty where it does not say so
     * @param texts the salted hash of each of its texts, by name
     */
    record Act(Optional<Instant> time, Map<?, ?> texts) {}

    /**
     * Reads one; several can be read at once.
     *
     * @param number which bundle
     * @param width acts in it
     */
    static Part read(Source source, long number, int width)
            throws IOException, InterruptedException {
        return new Part(
                number,
                width,
                source.read(Tiles.entriesPath(number, width)),
                source.read(Tiles.path(0, number, width)),
                source.read("texts/" + Tiles.number(number)));
    }

    /** Checks what was read. */
    void check() {
        String entriesPath = Tiles.entriesPath(number, width);
        bundle.ifPresentOrElse(
                bytes -> checkEntries(entriesPath, bytes),
                () -> found.add(new Found(Fault.MISSING, entriesPath)));
        String tilePath = Tiles.path(0, number, width);
        tile.ifPresentOrElse(
                bytes -> checkTile(tilePath, bytes),
                () -> found.add(new Found(Fault.MISSING, tilePath)));
        textFile.ifPresent(this::checkTexts);
    }

    /** Index of its first act. */
    long first() {
        return number * Tiles.WIDTH;
    }

    /** What is wrong with it. */
    List<Found> found() {
        return found;
    }

    /** The leaf hash of each act. */
    List<byte[]> hashes() {
        return hashes;
    }

    /** Its acts, in order. */
    List<Act> acts() {
        return acts;
    }

    /** Number of texts that are what was recorded. */
    long rightTexts() {
        return rightTexts;
    }

    /** Number of texts that were recorded and are not here. */
    long erasedTexts() {
        return Math.max(0, recordedTexts - rightTexts);
    }

    private void checkEntries(String path, byte[] served) {
        try {
            for (byte[] entry : Tiles.entries(served)) {
                add(entry);
            }
        } catch (IllegalArgumentException e) {
            found.add(new Found(Fault.MALFORMED, path));
            return;
        }
        if (acts.size() != width) {
            found.add(new Found(Fault.MALFORMED, path));
        }
    }

    private void add(byte[] entry) {
        hashes.add(MerkleTree.leafHash(entry));
        try {
            Map<?, ?> act = (Map<?, ?>) Json.parse(entry);
            Instant time = Instant.parse((String) act.get("time"));
            Map<?, ?> texts = act.get("texts") instanceof Map<?, ?> map ? map : Map.of();
            recordedTexts += texts.size();
            acts.add(new Act(Optional.of(time), texts));
        } catch (IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | DateTimeParseException e) {
            found.add(new Found(Fault.MALFORMED, String.valueOf(first() + acts.size())));
            acts.add(new Act(Optional.empty(), Map.of()));
        }
    }

    private void checkTile(String path, byte[] served) {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        hashes.forEach(expected::writeBytes);
        if (!Arrays.equals(expected.toByteArray(), served)) {
            found.add(new Found(Fault.TILE, path));
        }
    }

    private void checkTexts(byte[] bytes) {
        try {
            for (Object item : (Collection<?>) Json.parse(bytes)) {
                Map<?, ?> text = (Map<?, ?>) item;
                long place = (Long) text.get("index") - first();
                if (place < 0) {
                    throw new IllegalArgumentException("A text of another bundle");
                }
                if (place >= acts.size()) {
                    continue; // came after the checkpoint
                }
                Object hash = acts.get((int) place).texts().get(text.get("name"));
                if (saltedHash((String) text.get("salt"), (String) text.get("text")).equals(hash)) {
                    rightTexts++;
                } else {
                    found.add(new Found(Fault.TEXT, String.valueOf(first() + place)));
                }
            }
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            found.add(new Found(Fault.MALFORMED, "texts/" + Tiles.number(number)));
        }
    }

    private static String saltedHash(String salt, String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(HexFormat.of().parseHex(salt));
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
