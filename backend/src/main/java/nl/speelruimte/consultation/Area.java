package nl.speelruimte.consultation;

/** Which part of the municipality a consultation is about. */
public enum Area {
    /** All of it. */
    MUNICIPALITY,
    /** The wijken and buurten it names. */
    PLACES
}
