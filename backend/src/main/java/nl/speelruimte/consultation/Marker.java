package nl.speelruimte.consultation;

/** What is the matter with a decision point; the platform's one idea. */
public enum Marker {
    /** Decided; with ground, decider, date, source and reason. */
    FIXED,
    /** To be decided, with influence of residents. */
    OPEN,
    /** Not yet known, with the date on which it will be. */
    UNKNOWN;

    /**
     * Whether an act may turn this marker into another (rule 2 of the product). What was once known
     * can't become unknown again.
     */
    public boolean mayBecome(Marker other) {
        return switch (this) {
            case FIXED -> other == OPEN;
            case OPEN -> other == FIXED;
            case UNKNOWN -> other == OPEN || other == FIXED;
        };
    }
}
