package nl.speelruimte.contribution;

/** What the author of a reaction thinks. */
public enum Stance {
    AGREE,
    CONCERN,
    /** Not an objection in the sense of the Algemene wet bestuursrecht. */
    OBJECTION
}
