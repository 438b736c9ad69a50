package nl.speelruimte.stack;

/**
 * Something a person at the keyboard has to solve. The message is one plain sentence and is all
 * that is shown; there is no stack trace.
 */
public final class CannotStart extends RuntimeException {

    /**
     * @param sentence what is wrong and what to do about it
     */
    public CannotStart(String sentence) {
        super(sentence, null, false, false);
    }
}
