package nl.speelruimte.answer;

/**
 * Where the answer to a contribution stands; {@code R__figure_answers.sql} says what each means.
 */
public enum Standing {
    WAITING,
    ANSWERED,
    WITHDRAWN,
    ERASED
}
