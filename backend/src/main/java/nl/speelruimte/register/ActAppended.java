package nl.speelruimte.register;

/**
 * An official act was appended in the running transaction.
 *
 * @param type past-tense name of the act, for example {@code proposal-submitted}
 */
public record ActAppended(String type) {}
