package nl.speelruimte.consultation;

/** What an official did with a consultation; each act makes one version of its card. */
public enum ActKind {
    CONSULTATION_PUBLISHED,
    POINT_ADDED,
    /** Another marker. */
    POINT_MARKED,
    /** A decision on an open or unknown point, which fixes it. */
    POINT_DECIDED,
    POINT_REWORDED,
    LEVEL_CHANGED,
    /** Another day on which an open point is decided, or an unknown one will be known. */
    POINT_RESCHEDULED,
    POINT_WITHDRAWN,
    /** Other phases, or other first days. */
    PHASES_RESCHEDULED,
    /** Another official answers for it, or the same under another function or contact. */
    OFFICIAL_CHANGED,
    /** Another administrator answers for it. */
    PORTFOLIO_HOLDER_CHANGED,
    CONSULTATION_WITHDRAWN,
    /** Everything is answered; its reason is the closing word. */
    CONSULTATION_CONCLUDED
}
