package nl.speelruimte.shared;

import java.util.regex.Pattern;

/** How to reach a function of the municipality: an e-mail address or a telephone number. */
public final class Contact {

    /** Longest address or number, in characters. */
    public static final int MAX_LENGTH = 120;

    /** An e-mail address, or a telephone number of at least eight characters. */
    public static final String FORM = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+|\\+?[0-9][0-9 ()-]{6,18}[0-9]";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Contact() {}

    /** Whether a text is an e-mail address or a telephone number. */
    public static boolean isOne(String text) {
        return PATTERN.matcher(text).matches();
    }
}
