package nl.speelruimte.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A contribution, or a comment on one, that somebody reported. */
@Entity
class ReportedText {

    @Id private UUID id;
    private UUID consultationId;
    private UUID contributionId;
    private @Nullable UUID commentId;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @SuppressWarnings("unused") // read by queries
    private int reportCount;

    @SuppressWarnings("unused") // read by queries
    private Instant reportedAt;

    protected ReportedText() {}

    /**
     * One more person reports it, so that a moderator looks at it again.
     *
     * @throws Refusal {@code hidden-by-moderator}
     */
    void report(Instant now) {
        if (state == ReportState.KEPT) {
            reportedAt = now;
        }
        state =
                state.afterReport()
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                ProblemType.HIDDEN_BY_MODERATOR,
                                                "Nobody can read it any more."));
        reportCount++;
    }

    /**
     * A moderator does something with it.
     *
     * @throws Refusal {@code moderation-step-refused}
     */
    void take(ModerationStep step) {
        state =
                state.after(step)
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                ProblemType.MODERATION_STEP_REFUSED,
                                                "This text is " + state + "."));
    }

    UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultationId;
    }

    /** The contribution that it is, or on which it comments. */
    UUID contributionId() {
        return contributionId;
    }

    /** Null where it is a contribution. */
    @Nullable UUID commentId() {
        return commentId;
    }

    ReportState state() {
        return state;
    }
}
