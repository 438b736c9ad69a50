package nl.speelruimte.contribution;

/** The orders in which proposals are listed. */
public enum ProposalSort {
    NEWEST,
    MOST_SUPPORTED
}
