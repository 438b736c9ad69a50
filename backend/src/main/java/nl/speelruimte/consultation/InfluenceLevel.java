package nl.speelruimte.consultation;

/** How much influence residents get, from little to much. */
public enum InfluenceLevel {
    INFORM,
    CONSULT,
    ADVISE,
    COPRODUCE,
    CODECIDE;

    /** Whether the municipality owes an explanation where it does not follow what residents say. */
    public boolean asksExplanation() {
        return switch (this) {
            case INFORM, CONSULT -> false;
            case ADVISE, COPRODUCE, CODECIDE -> true;
        };
    }
}
