package nl.speelruimte.commitment;

/** What a resident says where the municipality claims that something is done. */
public enum Voice {
    YES,
    PARTLY,
    NO
}
