package nl.speelruimte.consultation;

/** What a resident may do in some phases. */
public enum Right {
    PROPOSE,
    REACT,
    SUPPORT,
    DISCUSS
}
