package nl.speelruimte.answer;

/** Where an answer stands on its way to the residents. */
public enum AnswerState {
    DRAFT,
    /** Waits for another official. */
    REVIEW_ASKED,
    APPROVED,
    /** As residents read it. */
    PUBLISHED;

    /** Whether a review may be asked for now. */
    boolean mayAskReview() {
        return switch (this) {
            case DRAFT -> true;
            case REVIEW_ASKED, APPROVED, PUBLISHED -> false;
        };
    }

    /** Whether somebody waits for an approval. */
    boolean mayBeApproved() {
        return switch (this) {
            case REVIEW_ASKED -> true;
            case DRAFT, APPROVED, PUBLISHED -> false;
        };
    }

    /** Whether it may go to the residents now; who asked for a review waits for it. */
    boolean mayBePublished() {
        return switch (this) {
            case DRAFT, APPROVED, PUBLISHED -> true;
            case REVIEW_ASKED -> false;
        };
    }
}
