package nl.speelruimte.commitment;

/** Where a commitment stands. That its date is past is no state: it follows from the clock. */
public enum CommitmentState {
    /** To be done. */
    OPEN,
    /** The municipality says it is done; residents have not said anything. */
    CLAIMED,
    /** At least one resident says it is done, and none says no or partly. */
    CONFIRMED,
    /** At least one resident says it is not done, or partly. */
    DISPUTED;

    /** The state of a claim of which so many residents say yes, partly and no. */
    static CommitmentState claimed(int yes, int partly, int no) {
        if (partly + no > 0) {
            return DISPUTED;
        }
        return yes > 0 ? CONFIRMED : CLAIMED;
    }

    /** Whether it is still to be done: progress may be told, and that it is done. */
    boolean isToBeDone() {
        return switch (this) {
            case OPEN -> true;
            case CLAIMED, CONFIRMED, DISPUTED -> false;
        };
    }

    /** Whether another date may be set; a disputed claim is taken back by that. */
    boolean mayBeDelayed() {
        return switch (this) {
            case OPEN, DISPUTED -> true;
            case CLAIMED, CONFIRMED -> false;
        };
    }
}
