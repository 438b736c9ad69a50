package nl.speelruimte.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.consultation.DraftContent.DraftPoint;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/** One thing that is, was or will be decided. */
@Entity
public class DecisionPoint {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // read by queries
    private Consultation consultation;

    @SuppressWarnings("unused") // read by the order of the card
    private int position;

    @Enumerated(EnumType.STRING)
    private Marker marker;

    private String title;

    @Embedded
    @AttributeOverride(name = "ground", column = @Column(name = "fixed_ground"))
    @AttributeOverride(name = "decider", column = @Column(name = "fixed_decider"))
    @AttributeOverride(name = "deciderName", column = @Column(name = "fixed_decider_name"))
    @AttributeOverride(name = "decisionDate", column = @Column(name = "fixed_decision_date"))
    @AttributeOverride(name = "source", column = @Column(name = "fixed_source"))
    @AttributeOverride(name = "sourceUrl", column = @Column(name = "fixed_source_url"))
    @AttributeOverride(name = "reason", column = @Column(name = "fixed_reason"))
    @AttributeOverride(name = "reopening", column = @Column(name = "fixed_reopening"))
    private Fixed fixed;

    @Embedded
    @AttributeOverride(name = "influenceLevel", column = @Column(name = "open_influence_level"))
    @AttributeOverride(name = "limits", column = @Column(name = "open_limits"))
    @AttributeOverride(name = "decider", column = @Column(name = "open_decider"))
    @AttributeOverride(name = "deciderName", column = @Column(name = "open_decider_name"))
    @AttributeOverride(name = "decisionDate", column = @Column(name = "open_decision_date"))
    private Open open;

    @Embedded
    @AttributeOverride(name = "finder", column = @Column(name = "unknown_finder"))
    @AttributeOverride(name = "expectedDate", column = @Column(name = "unknown_expected_date"))
    private Unknown unknown;

    private Instant withdrawnAt;
    private UUID runningChallengeId;
    private boolean decided;

    protected DecisionPoint() {}

    /** A point that passed the gate. */
    DecisionPoint(Consultation consultation, int position, DraftPoint draft) {
        this.id = Ids.next();
        this.consultation = consultation;
        this.position = position;
        take(draft);
    }

    /** Becomes what passed the gate; what belongs to another marker is dropped. */
    void take(DraftPoint draft) {
        DraftPoint own = draft.ofMarker();
        marker = own.marker();
        title = own.title();
        fixed = own.fixed();
        open = own.open();
        unknown = own.unknown();
    }

    /** Becomes what was decided. */
    void decide(DraftPoint draft) {
        take(draft);
        decided = true;
    }

    /** What stands on the card now. */
    DraftPoint content() {
        return new DraftPoint(marker, title, fixed, open, unknown);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    void becomeChallenged(UUID challengeId) {
        runningChallengeId = challengeId;
    }

    void endChallenge() {
        runningChallengeId = null;
    }

    /** Why this point is not open, or empty where it is. */
    Optional<Refusal> notOpen() {
        if (isWithdrawn()) {
            return Optional.of(
                    refusal(
                            ProblemType.DECISION_POINT_WITHDRAWN,
                            "This point was taken off the card."));
        }
        return switch (marker) {
            case OPEN -> Optional.empty();
            case FIXED ->
                    Optional.of(
                            refusal(
                                    ProblemType.DECISION_POINT_FIXED,
                                    "This point was decided on %s: %s (%s)"
                                            .formatted(
                                                    fixed.decisionDate(),
                                                    fixed.reason(),
                                                    fixed.source())));
            case UNKNOWN ->
                    Optional.of(
                            refusal(
                                    ProblemType.DECISION_POINT_UNKNOWN,
                                    "This will be known by %s.".formatted(unknown.expectedDate())));
        };
    }

    private Refusal refusal(ProblemType type, String detail) {
        return Refusal.of(type, detail, "decisionPoint", DecisionPointView.of(this));
    }

    /** Whether it should have been known by now and is not. */
    boolean isOverdue(LocalDate today) {
        return marker == Marker.UNKNOWN && !isWithdrawn() && unknown.expectedDate().isBefore(today);
    }

    /** Whether there is a decision on it, also where it lies open again. */
    boolean isDecided() {
        return decided;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** The challenge that runs on this point, or null. */
    UUID runningChallengeId() {
        return runningChallengeId;
    }

    public UUID id() {
        return id;
    }

    public Marker marker() {
        return marker;
    }

    public String title() {
        return title;
    }

    public Fixed fixed() {
        return fixed;
    }

    public Open open() {
        return open;
    }

    public Unknown unknown() {
        return unknown;
    }
}
