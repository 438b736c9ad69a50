package nl.speelruimte.consultation;

/** Why a decision point is fixed. */
public enum Ground {
    LAW,
    HIGHER_GOVERNMENT,
    COUNCIL_DECISION,
    EXECUTIVE_DECISION,
    BUDGET,
    CONTRACT,
    SAFETY,
    OWNERSHIP
}
