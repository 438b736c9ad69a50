package nl.speelruimte.consultation;

/** Where a challenge stands. */
public enum ChallengeState {
    RUNNING,
    /** The resident was right; the point got another marker in the same transaction. */
    UPHELD,
    /** The marker was right. */
    DISMISSED;

    /** Whether it may still be joined, left and answered. */
    public boolean isRunning() {
        return switch (this) {
            case RUNNING -> true;
            case UPHELD, DISMISSED -> false;
        };
    }
}
