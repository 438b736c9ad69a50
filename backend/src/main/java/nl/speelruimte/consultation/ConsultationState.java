package nl.speelruimte.consultation;

/** Where a consultation stands; changes by acts only. What is not yet published is a draft. */
public enum ConsultationState {
    PUBLISHED,
    CONCLUDED,
    WITHDRAWN;

    /** Whether residents' rights of the running phase hold. */
    boolean isRunning() {
        return switch (this) {
            case PUBLISHED -> true;
            case CONCLUDED, WITHDRAWN -> false;
        };
    }
}
