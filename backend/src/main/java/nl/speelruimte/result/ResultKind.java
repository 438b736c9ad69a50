package nl.speelruimte.result;

/** What is finished; {@code R__result.sql} says when. */
public enum ResultKind {
    /** Residents say that what was agreed is done. */
    COMMITMENT_KEPT,
    /** The municipality says so, and no resident has said anything yet. */
    COMMITMENT_CLAIMED,
    /** All that was agreed because of what a decision came from is done. */
    DECISION_CARRIED_OUT,
    /** Everything in a consultation was answered, and it is closed. */
    CONSULTATION_CONCLUDED
}
