package nl.speelruimte.register;

import java.time.Instant;
import java.util.List;

/**
 * The register as it stands.
 *
 * @param checkpoint the last signed checkpoint, a signed note
 * @param signedAt when it was signed
 * @param size number of acts in it
 * @param keys the keys to verify it with, the current one first
 * @param types the types of the acts in it
 */
public record RegisterView(
        String checkpoint, Instant signedAt, long size, List<String> keys, List<String> types) {}
