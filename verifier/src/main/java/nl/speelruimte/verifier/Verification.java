package nl.speelruimte.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One check of a whole register: signature, tiles, entries, times, texts and what was before. */
final class Verification {

    /** How far the time of an act may lie before that of an earlier one. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private static final int READERS = 8;
    private static final int AHEAD = 32;

    private final Source source;
    private final List<NoteKey> keys;
    private final Optional<Checkpoint> before;
    private final List<Found> found = new ArrayList<>();
    private final Map<Integer, List<byte[]>> nodes = new TreeMap<>();
    private final MerkleTree tree =
            new MerkleTree(
                    (level, index, hash) ->
                            nodes.computeIfAbsent(level, any -> new ArrayList<>()).add(hash));
    private Instant latest = Instant.MIN;
    private long texts;
    private long erased;

    /**
     * A check that has not run yet.
     *
     * @param before the checkpoint of last time
     */
    Verification(Source source, List<NoteKey> keys, Optional<Checkpoint> before) {
        this.source = source;
        this.keys = keys;
        this.before = before;
    }

    /**
     * What a check gave.
     *
     * @param note the checkpoint as it was served
     * @param acts number of acts
     * @param texts texts that are what was recorded
     * @param erased recorded texts that are no longer public
     */
    record Result(String note, long acts, long texts, long erased, List<Found> found) {}

    /**
     * Runs it.
     *
     * @throws IOException where the register cannot be reached
     */
    Result run() throws IOException, InterruptedException {
        String note = new String(require("checkpoint"), StandardCharsets.UTF_8);
        Checkpoint checkpoint;
        try {
            SignedNote signed = SignedNote.parse(note);
            checkpoint = Checkpoint.parse(signed.text());
            if (!signed.isSignedBy(keys) || !checkpoint.origin().equals(keys.get(0).name())) {
                found.add(new Found(Fault.SIGNATURE, ""));
                return result(note, 0);
            }
        } catch (IllegalArgumentException e) {
            found.add(new Found(Fault.MALFORMED, "checkpoint"));
            return result(note, 0);
        }
        if (before.isPresent() && before.get().size() > checkpoint.size()) {
            found.add(new Found(Fault.SHORTER, ""));
        }
        checkBefore();
        readAll(checkpoint.size());
        checkNodes();
        if (tree.size() != checkpoint.size() || !Arrays.equals(tree.root(), checkpoint.root())) {
            found.add(new Found(Fault.ROOT, ""));
        }
        return result(note, checkpoint.size());
    }

    private Result result(String note, long acts) {
        return new Result(note, acts, texts, erased, found);
    }

    private void readAll(long size) throws IOException, InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            Deque<Future<Part>> ahead = new ArrayDeque<>();
            long bundles = (size + Tiles.WIDTH - 1) / Tiles.WIDTH;
            for (long next = 0; next < bundles || !ahead.isEmpty(); next++) {
                if (next < bundles) {
                    long number = next;
                    int width = Tiles.width(0, number, size);
                    ahead.add(readers.submit(() -> Part.read(source, number, width)));
                }
                if (ahead.size() == AHEAD || next >= bundles - 1) {
                    check(ahead.remove().get());
                }
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            readers.shutdownNow();
        }
    }

    private byte[] require(String path) throws IOException, InterruptedException {
        Optional<byte[]> bytes = source.read(path);
        if (bytes.isEmpty()) {
            found.add(new Found(Fault.MISSING, path));
        }
        return bytes.orElse(new byte[0]);
    }

    /** What can be told of a part only after all parts before it. */
    private void check(Part part) {
        part.check();
        found.addAll(part.found());
        texts += part.rightTexts();
        erased += part.erasedTexts();
        for (int i = 0; i < part.acts().size(); i++) {
            long index = part.first() + i;
            tree.add(part.hashes().get(i));
            checkBefore();
            part.acts().get(i).time().ifPresent(time -> checkTime(index, time));
        }
    }

    /** Whether the tree, once it has the size of last time, is the tree of last time. */
    private void checkBefore() {
        if (before.isPresent()
                && before.get().size() == tree.size()
                && !Arrays.equals(before.get().root(), tree.root())) {
            found.add(new Found(Fault.REWRITTEN, ""));
        }
    }

    private void checkTime(long index, Instant time) {
        if (time.isBefore(latest) && Duration.between(time, latest).compareTo(TOLERANCE) > 0) {
            found.add(new Found(Fault.BACK_DATED, String.valueOf(index)));
        }
        latest = time.isAfter(latest) ? time : latest;
    }

    /** The tiles above the lowest are those that the entries make. */
    private void checkNodes() throws IOException, InterruptedException {
        for (Map.Entry<Integer, List<byte[]>> level : nodes.entrySet()) {
            List<byte[]> hashes = level.getValue();
            for (int from = 0; from < hashes.size(); from += Tiles.WIDTH) {
                int to = Math.min(hashes.size(), from + Tiles.WIDTH);
                long tile = from / Tiles.WIDTH;
                String path = Tiles.path(level.getKey(), tile, to - from);
                byte[] expected = new byte[0];
                for (byte[] hash : hashes.subList(from, to)) {
                    expected = NoteKeys.concat(expected, hash);
                }
                byte[] served = require(path);
                if (!Arrays.equals(expected, served)) {
                    found.add(new Found(Fault.TILE, path));
                }
            }
        }
    }
}
