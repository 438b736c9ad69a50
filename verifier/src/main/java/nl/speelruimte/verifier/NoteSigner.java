package nl.speelruimte.verifier;

import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The private key of a log. Its notation is that of Go's note package: one line of text. */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final Pattern NOTATION =
            Pattern.compile("PRIVATE\\+KEY\\+([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    private final String name;
    private final byte[] seed;
    private final NoteKey publicKey;

    private NoteSigner(String name, byte[] seed) {
        this.name = name;
        this.seed = seed;
        this.publicKey = new NoteKey(name, NoteKeys.publicKeyOf(seed));
    }

    /** A new random key with this name. */
    public static NoteSigner random(String name) {
        byte[] seed = new byte[NoteKeys.KEY_BYTES];
        new SecureRandom().nextBytes(seed);
        return of(name, seed);
    }

    /** The key with this name and seed of 32 bytes. */
    public static NoteSigner of(String name, byte[] seed) {
        return new NoteSigner(name, seed.clone());
    }

    /**
     * Reads a private key.
     *
     * @throws IllegalArgumentException where it is none; the message does not repeat it
     */
    public static NoteSigner parse(String text) {
        Matcher matcher = NOTATION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("This is not a private key of a register.");
        }
        NoteSigner signer = new NoteSigner(matcher.group(1), NoteKeys.decode(matcher.group(3)));
        if (Integer.parseUnsignedInt(matcher.group(2), 16) != signer.publicKey.id()) {
            throw new IllegalArgumentException("The id of the private key does not fit it.");
        }
        return signer;
    }

    /** Its secret notation, for the file that only its owner reads. */
    public String secretText() {
        return PREFIX + NoteKeys.encode(name, publicKey.id(), seed);
    }

    /** Its name, which is the log's origin. */
    public String name() {
        return name;
    }

    /** The key that outsiders verify with. */
    public NoteKey publicKey() {
        return publicKey;
    }

    byte[] sign(byte[] message) {
        return NoteKeys.sign(seed, message);
    }
}
