package nl.speelruimte.answer;

/** Which contributions an official wants to see. */
public enum WorklistFilter {
    ALL,
    /** Those that need an answer. */
    WAITING,
    /** Those that should have been answered by now. */
    OVERDUE,
    /** Those that need an answer and are in no theme. */
    WITHOUT_THEME,
    ANSWERED
}
