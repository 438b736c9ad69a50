package nl.speelruimte.contribution;

/** What became of a contribution. */
public enum ContributionState {
    SUBMITTED,
    /** Its author erased the account: what was written is gone, that it was written is not. */
    ERASED
}
