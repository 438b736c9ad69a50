package nl.speelruimte.consultation;

/** Who decides on a point. */
public enum Decider {
    EU,
    STATE,
    PROVINCE,
    WATER_BOARD,
    COUNCIL,
    EXECUTIVE,
    OTHER
}
