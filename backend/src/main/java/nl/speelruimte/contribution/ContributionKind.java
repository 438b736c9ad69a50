package nl.speelruimte.contribution;

/** What a contribution is. */
public enum ContributionKind {
    PROPOSAL,
    REACTION
}
