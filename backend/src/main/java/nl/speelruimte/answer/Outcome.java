package nl.speelruimte.answer;

/** What was done with a contribution. */
public enum Outcome {
    ADOPTED,
    PARTLY,
    NOT_ADOPTED,
    /** The municipality can't do this. */
    CANNOT,
    /** Somebody else, or another consultation, is about it. */
    ELSEWHERE
}
