package nl.speelruimte.contribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a receipt: 16 random characters of Crockford's base 32, 80 bits, so that nobody can
 * guess one. Who holds it may see what became of a contribution, so it goes into no address and no
 * log.
 */
final class ReceiptNumber {

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** What may stand between the characters: any space, hyphen or dash. */
    private static final String BETWEEN = "[\\p{Z}\\s\\p{Pd}]";

    private final String characters;

    private ReceiptNumber(String characters) {
        this.characters = characters;
    }

    static ReceiptNumber next(SecureRandom random) {
        StringBuilder characters = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .forEach(characters::append);
        return new ReceiptNumber(characters.toString());
    }

    /** Reads what somebody typed over from paper; empty where it can't be a number. */
    static Optional<ReceiptNumber> parse(String typed) {
        String characters =
                typed.replaceAll(BETWEEN, "")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return characters.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new ReceiptNumber(characters))
                : Optional.empty();
    }

    /** As it is shown: in groups of four. */
    String shown() {
        return String.join("-", characters.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** As it is kept: SHA-256 of its characters. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(characters.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
