package nl.speelruimte.shared;

import java.util.Locale;

/**
 * The catalogue of problems; part of the contract. The slug is the constant's name in kebab case;
 * the screen has a sentence for each.
 */
public enum ProblemType {
    BAD_REQUEST(400, "The request cannot be understood"),
    INVALID_INPUT(400, "The input has faults"),
    IDEMPOTENCY_KEY_REQUIRED(400, "A create needs an Idempotency-Key"),
    UNAUTHORIZED(401, "Login required"),
    ASSURANCE_LEVEL_TOO_LOW(401, "A login with a second factor is required"),
    FORBIDDEN(403, "Not allowed for this role"),
    FOREIGN_ORIGIN(403, "The request comes from another site"),
    NOT_ASKED(403, "Others are asked whether it is done"),
    NOT_THE_AUTHOR(403, "Somebody else brought this in"),
    NOT_FOUND(404, "Not found"),
    EMAIL_LINK_UNKNOWN(404, "The link is none of ours, or its time is over"),
    RECEIPT_UNKNOWN(404, "No receipt has this number"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "No acceptable representation"),
    ALREADY_JOINED(409, "The challenge is already joined by this person"),
    ALREADY_PUBLISHED(409, "The draft is already published"),
    ALREADY_SUPPORTED(409, "The proposal is already supported by this person"),
    ANSWERS_FOR_CONSULTATION(409, "The person answers for a running consultation"),
    ANSWER_EXISTS(409, "The answer is being written already"),
    ANSWER_STEP_REFUSED(409, "Not possible in the state of the answer"),
    ANSWER_WITHOUT_CONTRIBUTIONS(409, "The answer answers nothing"),
    CHALLENGE_CLAIM_MISMATCH(409, "The claim does not fit the marker of the point"),
    CHALLENGE_CLOSED(409, "The challenge is answered"),
    CHALLENGE_RUNNING(409, "A challenge runs on this point"),
    COMMITMENT_STEP_REFUSED(409, "Not possible in the state of the commitment"),
    CONFIRMATION_CLOSED(409, "The term to say whether it is done is over"),
    CONSULTATION_ENDED(409, "The consultation has ended"),
    CONTRIBUTIONS_ANSWERED(409, "Contributions are answered already"),
    CONTRIBUTIONS_UNANSWERED(409, "Contributions are not answered yet"),
    CONTRIBUTION_WITHDRAWN(409, "The author withdrew this contribution"),
    DECISION_EXISTS(409, "The point was decided already"),
    DECISION_POINT_FIXED(409, "The decision point is fixed"),
    DECISION_POINT_UNKNOWN(409, "The decision point is not yet known"),
    DECISION_POINT_WITHDRAWN(409, "The decision point is withdrawn"),
    EDIT_WINDOW_CLOSED(409, "The time to change this contribution is over"),
    ENTERED_ON_BEHALF(409, "An official entered this contribution"),
    DECISION_REQUIRED(409, "The point is fixed by the decision on it"),
    EMAIL_LINK_USED(409, "The link was used"),
    HIDDEN_BY_MODERATOR(409, "A moderator hid this text"),
    DEVIATION_STATEMENT_MISSING(409, "The decision departs from advice without a statement"),
    IDEMPOTENCY_KEY_REUSED(409, "The Idempotency-Key was used for another request"),
    MARKER_CHANGE_REFUSED(409, "A point cannot get this marker"),
    MODERATION_STEP_REFUSED(409, "Not possible in the state of the reported text"),
    NOTHING_CHANGES(409, "The act would change nothing"),
    NOT_JOINED(409, "The challenge is not joined by this person"),
    NOT_SUPPORTED(409, "The proposal is not supported by this person"),
    PARTICIPATION_NOT_PLANNED(409, "No participation is planned"),
    PHASE_CLOSED(409, "Not possible in this phase"),
    PUBLICATION_INCOMPLETE(409, "The draft cannot be published yet"),
    REVIEW_BY_ANOTHER(409, "Another official must look at it"),
    THEME_ANSWERED(409, "The answer to the theme is published"),
    CHANGED_MEANWHILE(412, "Changed meanwhile by someone else"),
    BODY_TOO_LARGE(413, "The request body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    IF_MATCH_REQUIRED(428, "A change needs If-Match"),
    NEW_ACCOUNT_LIMIT(429, "A new account may do this only so often on its first day"),
    TOO_MANY_REQUESTS(429, "Too many requests in a short time"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    IDENTITY_PROVIDER_UNAVAILABLE(503, "The login service does not answer"),
    DATABASE_UNAVAILABLE(503, "Too busy to answer at this moment");

    /** What a problem's {@code type} starts with; the slug follows. */
    public static final String URN = "urn:speelruimte:problem:";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }

    /** A short English title that is the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The stable name of this problem in kebab case, for example {@code phase-closed}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
