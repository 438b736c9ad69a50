package nl.speelruimte.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One act as it stands in the register.
 *
 * @param index its place, from 0
 * @param subject id of the thing it is about
 * @param consultation id of the consultation it belongs to, or of the subject where it belongs to
 *     none
 * @param entry the entry as it was hashed: canonical JSON (RFC 8785)
 * @param withheld whether a moderator hid its texts for now
 * @param texts the texts behind the entry's salted hashes, as long as they were neither erased nor
 *     hidden
 */
public record EntryView(
        long index,
        UUID id,
        String type,
        UUID subject,
        UUID consultation,
        Instant time,
        String entry,
        boolean withheld,
        List<EntryText> texts) {

    /**
     * A text with its salt; SHA-256 over salt and text is what stands in the entry.
     *
     * @param salt 16 bytes in hexadecimal digits
     */
    public record EntryText(String name, String salt, String text) {}
}
