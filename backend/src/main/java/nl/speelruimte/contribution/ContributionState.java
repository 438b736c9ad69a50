package nl.speelruimte.contribution;

/** What became of a contribution; docs/state-machines/contribution.md draws it. */
public enum ContributionState {
    SUBMITTED,
    /** Its author took it back before it was answered. */
    WITHDRAWN,
    /** Its author erased the account: what was written is gone, that it was written is not. */
    ERASED
}
