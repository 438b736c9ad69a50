package nl.speelruimte.consultation;

/** How somebody shows who she is, to contribute to a consultation; locked at publication. */
public enum Access {
    /** A link in a mail, used once, suffices; a login does too. */
    EMAIL,
    /** With a login. */
    LOGIN
}
