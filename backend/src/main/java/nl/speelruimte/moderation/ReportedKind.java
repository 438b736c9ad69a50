package nl.speelruimte.moderation;

/** What a reported text is. */
public enum ReportedKind {
    PROPOSAL,
    REACTION,
    COMMENT
}
