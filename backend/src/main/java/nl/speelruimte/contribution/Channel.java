package nl.speelruimte.contribution;

/** How a contribution came in; by any other than the web an official entered it. */
public enum Channel {
    WEB,
    PAPER,
    MEETING,
    PHONE
}
