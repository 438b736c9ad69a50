package nl.speelruimte.emaillink;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a link in a mail proves its receiver with: 256 random bits in base64url. It stands after the
 * {@code #} of the link and in bodies, so in no address that a server sees; kept is its hash.
 */
record LinkSecret(String characters) {

    private static final int BYTES = 32;

    static LinkSecret next(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As it is kept: SHA-256 of its characters. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(characters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Without the secret, for whoever writes this into a log. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
