package nl.speelruimte.consultation;

/** What is the matter with a decision point; the platform's one idea. */
public enum Marker {
    /** Decided; with ground, decider, date, source and reason. */
    FIXED,
    /** To be decided, with influence of residents. */
    OPEN,
    /** Not yet known, with the date on which it will be. */
    UNKNOWN
}
