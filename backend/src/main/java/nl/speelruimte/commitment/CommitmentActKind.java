package nl.speelruimte.commitment;

/** What happens to a commitment. */
public enum CommitmentActKind {
    MADE,
    PROGRESS_REPORTED,
    /** Another date. */
    DELAYED,
    /** The municipality says it is done. */
    CLAIMED_DONE,
    /** A disputed claim is taken back, with another date. */
    REOPENED,
    /** The term in which residents say whether it is done is over. */
    CONFIRMATION_ENDED
}
