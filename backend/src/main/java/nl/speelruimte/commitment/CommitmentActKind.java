package nl.speelruimte.commitment;

/** What the municipality does with a commitment. */
public enum CommitmentActKind {
    MADE,
    PROGRESS_REPORTED,
    /** Another date. */
    DELAYED,
    /** The municipality says it is done. */
    CLAIMED_DONE,
    /** A disputed claim is taken back, with another date. */
    REOPENED
}
