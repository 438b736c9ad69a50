package nl.speelruimte.consultation;

/** How much influence residents get, from little to much. */
public enum InfluenceLevel {
    INFORM,
    CONSULT,
    ADVISE,
    COPRODUCE,
    CODECIDE
}
