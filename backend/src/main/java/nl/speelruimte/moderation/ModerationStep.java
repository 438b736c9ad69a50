package nl.speelruimte.moderation;

/** What a moderator does with a reported text. */
public enum ModerationStep {
    HIDE,
    /** Leaves it for all to read: the reports are judged. */
    KEEP,
    RESTORE
}
