package nl.speelruimte.commitment;

/** Who does what was agreed. */
public enum Performer {
    /** A unit of the municipality. */
    MUNICIPALITY,
    /** An organisation outside it. */
    PARTNER
}
