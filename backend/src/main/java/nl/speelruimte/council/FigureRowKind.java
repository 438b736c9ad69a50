package nl.speelruimte.council;

/** What a row of a figure counts. */
public enum FigureRowKind {
    CONSULTATION,
    POINT,
    ACT,
    CHALLENGE,
    PROPOSAL,
    REACTION,
    DECISION,
    COMMITMENT
}
