package nl.speelruimte.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.verifier.Checkpoint;
import nl.speelruimte.verifier.MerkleTree;
import nl.speelruimte.verifier.NoteKey;
import nl.speelruimte.verifier.SignedNote;
import nl.speelruimte.verifier.Tiles;

/** The register as a back end serves it, read from its first entry to its last. */
final class ServedRegister {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;
    private final List<String> roots = new ArrayList<>();
    private final Map<String, List<Long>> places = new HashMap<>();
    private final List<String> subjects = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** Reads all of it. */
    ServedRegister(String url) throws IOException, InterruptedException {
        root = url + "/register/";
        MerkleTree tree = new MerkleTree();
        roots.add(Checkpoint.of("", tree).rootHash());
        long size = checkpoint().size();
        for (long bundle = 0; tree.size() < size; bundle++) {
            int width = Tiles.width(0, bundle, size);
            for (byte[] entry : Tiles.entries(get(Tiles.entriesPath(bundle, width)))) {
                JsonNode act = JSON.readTree(entry);
                ids.add(act.get("id").asText());
                subjects.add(act.get("subject").asText());
                tree.add(MerkleTree.leafHash(entry));
                roots.add(Checkpoint.of("", tree).rootHash());
            }
            for (JsonNode text : JSON.readTree(get("texts/" + Tiles.number(bundle)))) {
                if (text.get("name").asText().equals("title")) {
                    places.computeIfAbsent(text.get("text").asText(), any -> new ArrayList<>())
                            .add(text.get("index").asLong());
                }
            }
        }
    }

    /** Number of entries. */
    long size() {
        return subjects.size();
    }

    /** Entries that are there more than once. */
    long repeated() {
        return size() - ids.size();
    }

    /** The subjects of the entries whose text {@code title} is this one. */
    List<String> titled(String title) {
        return places.getOrDefault(title, List.of()).stream()
                .map(index -> subjects.get(index.intValue()))
                .toList();
    }

    /** Whether a checkpoint is signed with the key and is that of the first so many entries. */
    boolean continues(String note, NoteKey key) {
        SignedNote signed = SignedNote.parse(note);
        Checkpoint checkpoint = Checkpoint.parse(signed.text());
        return signed.isSignedBy(List.of(key))
                && checkpoint.origin().equals(key.name())
                && checkpoint.size() <= size()
                && checkpoint.rootHash().equals(roots.get((int) checkpoint.size()));
    }

    private Checkpoint checkpoint() throws IOException, InterruptedException {
        String note = new String(get("checkpoint"), StandardCharsets.UTF_8);
        return Checkpoint.parse(SignedNote.parse(note).text());
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }
}
