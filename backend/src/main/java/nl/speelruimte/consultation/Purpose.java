package nl.speelruimte.consultation;

/** Why a consultation is published. */
public enum Purpose {
    /** Residents take part; at least one decision point is open. */
    PARTICIPATION,
    /** "Ter informatie": nothing is open, so nothing is asked. */
    INFORMATION
}
