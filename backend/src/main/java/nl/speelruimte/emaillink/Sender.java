package nl.speelruimte.emaillink;

/**
 * Who says to have sent something.
 *
 * @param name the name that others may see
 * @param email where the link is sent
 * @param language of the mail, {@code nl} or {@code en}
 */
record Sender(String name, String email, String language) {}
