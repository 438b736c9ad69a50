package nl.speelruimte.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures under it (C2SP signed-note).
 *
 * @param text what is signed, ending in a line feed
 * @param signatures in the order of their lines
 */
public record SignedNote(String text, List<Line> signatures) {

    private static final String SIGNATURE = "\u2014 ";
    private static final int ID_BYTES = 4;

    /** One signature: the key's name and id, and what it gave, in base64. */
    public record Line(String name, int keyId, String signature) {}

    /**
     * Signs a text with each of the keys.
     *
     * @throws IllegalArgumentException where the text does not end in a line feed
     */
    public static SignedNote sign(String text, List<NoteSigner> signers) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("A note ends in a line feed.");
        }
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        return new SignedNote(
                text,
                signers.stream()
                        .map(
                                signer ->
                                        new Line(
                                                signer.name(),
                                                signer.publicKey().id(),
                                                Base64.getEncoder()
                                                        .encodeToString(signer.sign(message))))
                        .toList());
    }

    /**
     * Reads a note.
     *
     * @throws IllegalArgumentException where it is malformed
     */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("This is not a signed note.");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : note.substring(end + 2, note.length() - 1).split("\n", -1)) {
            lines.add(line(line));
        }
        return new SignedNote(note.substring(0, end + 1), lines);
    }

    private static Line line(String line) {
        String[] parts = line.split(" ", -1);
        if (!line.startsWith(SIGNATURE) || parts.length != 3) {
            throw new IllegalArgumentException("This is not a signature line.");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(parts[2]));
        if (bytes.remaining() <= ID_BYTES) {
            throw new IllegalArgumentException("A signature without bytes");
        }
        int id = bytes.getInt();
        byte[] signature = new byte[bytes.remaining()];
        bytes.get(signature);
        return new Line(parts[1], id, Base64.getEncoder().encodeToString(signature));
    }

    /**
     * Whether at least one of these keys signed it. Signatures of unknown keys are ignored; a known
     * key whose signature fails spoils the note.
     */
    public boolean isSignedBy(List<NoteKey> keys) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        boolean isSigned = false;
        for (Line line : signatures) {
            for (NoteKey key : keys) {
                if (key.name().equals(line.name()) && key.id() == line.keyId()) {
                    if (!key.verifies(message, Base64.getDecoder().decode(line.signature()))) {
                        return false;
                    }
                    isSigned = true;
                }
            }
        }
        return isSigned;
    }

    /** The note as it is served. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (Line line : signatures) {
            byte[] id = ByteBuffer.allocate(ID_BYTES).putInt(line.keyId()).array();
            note.append(SIGNATURE)
                    .append(line.name())
                    .append(' ')
                    .append(
                            Base64.getEncoder()
                                    .encodeToString(
                                            NoteKeys.concat(
                                                    id,
                                                    Base64.getDecoder().decode(line.signature()))))
                    .append('\n');
        }
        return note.toString();
    }
}
