package nl.speelruimte.register;

import java.util.List;
import java.util.UUID;

/**
 * An act that was taken in, in the running transaction.
 *
 * @param entry id of its entry
 * @param texts what of its free texts stands in the entry
 */
public record Appended(UUID entry, List<TextHash> texts) {

    /**
     * A text as it stands in the entry.
     *
     * @param salt 16 bytes in hexadecimal digits
     * @param hash SHA-256 of the salt and the text's UTF-8 bytes, in hexadecimal digits
     */
    public record TextHash(String name, String salt, String hash) {}
}
