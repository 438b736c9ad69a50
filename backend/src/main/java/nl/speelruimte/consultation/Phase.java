package nl.speelruimte.consultation;

/** The phases of a consultation in their order; each at most once. */
public enum Phase {
    ANNOUNCED,
    COLLECTING,
    DISCUSSING,
    VOTING,
    DECIDING,
    CARRYING_OUT;

    /** Whether residents take part in this phase. */
    public boolean isParticipatory() {
        return switch (this) {
            case COLLECTING, DISCUSSING, VOTING -> true;
            case ANNOUNCED, DECIDING, CARRYING_OUT -> false;
        };
    }

    /** Whether a right holds in this phase. */
    public boolean allows(Right right) {
        return switch (right) {
            case PROPOSE -> this == COLLECTING;
            case REACT, SUPPORT, DISCUSS -> this == COLLECTING || this == DISCUSSING;
        };
    }
}
