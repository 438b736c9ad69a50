package nl.speelruimte.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.verifier.MerkleTree;
import org.jspecify.annotations.Nullable;

/** What an entry's bytes say about its act. */
final class Entry {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final byte[] bytes;
    private final JsonNode json;

    private Entry(byte[] bytes, JsonNode json) {
        this.bytes = bytes;
        this.json = json;
    }

    static Entry parse(byte[] bytes) {
        try {
            return new Entry(bytes, JSON.readTree(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("An entry that is no JSON", e);
        }
    }

    byte[] leafHash() {
        return MerkleTree.leafHash(bytes);
    }

    String type() {
        return json.get("type").asText();
    }

    UUID subject() {
        return UUID.fromString(json.get("subject").asText());
    }

    /** The consultation it belongs to: the one named among the facts, else the subject itself. */
    UUID consultation() {
        JsonNode named = json.at("/facts/consultation");
        if (!named.isMissingNode()) {
            return UUID.fromString(named.asText());
        }
        return subject();
    }

    /** The version of the card that the act made or saw; null where it is about no card. */
    @Nullable Integer cardVersion() {
        JsonNode version = json.at("/facts/cardVersion");
        return version.isMissingNode() ? null : version.intValue();
    }

    Instant time() {
        return Instant.parse(json.get("time").asText());
    }
}
