package nl.speelruimte.decision;

import nl.speelruimte.consultation.InfluenceLevel;

/** Whether a decision does what residents brought in on its point. */
public enum FollowsInput {
    FOLLOWS,
    PARTLY,
    DEPARTS;

    /**
     * Whether it may be published with a deviation statement alone.
     *
     * @param level the influence that residents were promised
     */
    boolean needsStatement(InfluenceLevel level) {
        return mayBeExplained() && level.asksExplanation();
    }

    /** Whether there is something to explain. */
    boolean mayBeExplained() {
        return switch (this) {
            case FOLLOWS -> false;
            case PARTLY, DEPARTS -> true;
        };
    }
}
