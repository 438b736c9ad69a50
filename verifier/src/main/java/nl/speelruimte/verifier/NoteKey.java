package nl.speelruimte.verifier;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A public key that signed notes are verified with, written as a "vkey". */
public final class NoteKey {

    private static final Pattern NOTATION =
            Pattern.compile("([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    private final String name;
    private final byte[] bytes;
    private final int id;

    NoteKey(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.id = NoteKeys.id(name, bytes);
    }

    /**
     * Reads {@code <name>+<id>+<key>}.
     *
     * @throws IllegalArgumentException where it is no such key, or its id does not fit it
     */
    public static NoteKey parse(String text) {
        Matcher matcher = NOTATION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("This is not a public key of a register.");
        }
        NoteKey key = new NoteKey(matcher.group(1), NoteKeys.decode(matcher.group(3)));
        if (key.id != Integer.parseUnsignedInt(matcher.group(2), 16)) {
            throw new IllegalArgumentException("The id of the public key does not fit it.");
        }
        return key;
    }

    /** Its name, which is the log's origin. */
    public String name() {
        return name;
    }

    int id() {
        return id;
    }

    boolean verifies(byte[] message, byte[] signature) {
        return NoteKeys.verify(bytes, message, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key
                && name.equals(key.name)
                && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** Its public notation. */
    @Override
    public String toString() {
        return NoteKeys.encode(name, id, bytes);
    }
}
