package nl.speelruimte.consultation;

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
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.DraftContent.DraftPoint;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A resident disputes the marker of a decision point (rule 11 of the product). One at a time runs
 * on a point; others join it.
 */
@Entity
@DynamicUpdate // its counts change by statements of their own
public class Challenge {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Consultation consultation;

    @ManyToOne(fetch = FetchType.LAZY)
    private DecisionPoint decisionPoint;

    private int cardVersion;

    @Enumerated(EnumType.STRING)
    private Claim claim;

    private String explanation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person challenger;

    @Enumerated(EnumType.STRING)
    private ChallengeState state;

    private LocalDate dueDate;
    private int joinerCount;
    private Instant raisedAt;
    private Instant answeredAt;
    private String answer;

    protected Challenge() {}

    /**
     * Disputes a marker, in whatever phase.
     *
     * @param explanation why the resident thinks so
     * @throws Refusal {@code consultation-ended}, {@code decision-point-withdrawn}, {@code
     *     challenge-running} or {@code challenge-claim-mismatch}
     */
    public static Challenge raise(
            Consultation consultation,
            DecisionPoint point,
            Claim claim,
            String explanation,
            Person challenger,
            PlatformClock clock) {
        refusal(consultation, point).ifPresent(Challenge::refuse);
        if (claim != Claim.about(point.marker())) {
            throw Refusal.of(
                    ProblemType.CHALLENGE_CLAIM_MISMATCH,
                    "This point is " + point.marker() + " now.");
        }
        Challenge challenge = new Challenge();
        challenge.id = Ids.next();
        challenge.consultation = consultation;
        challenge.decisionPoint = point;
        challenge.cardVersion = consultation.cardVersion();
        challenge.claim = claim;
        challenge.explanation = explanation;
        challenge.challenger = challenger;
        challenge.state = ChallengeState.RUNNING;
        challenge.raisedAt = clock.now();
        challenge.dueDate = clock.today().plusDays(consultation.promise().answerTermDays());
        point.becomeChallenged(challenge.id);
        return challenge;
    }

    /** Why the marker of a point can't be disputed now, or empty where it can. */
    static Optional<Refusal> refusal(Consultation consultation, DecisionPoint point) {
        if (point.isWithdrawn()) {
            return point.notOpen();
        }
        return consultation
                .ended()
                .or(
                        () ->
                                point.runningChallengeId() == null
                                        ? Optional.empty()
                                        : Optional.of(
                                                Refusal.of(
                                                        ProblemType.CHALLENGE_RUNNING,
                                                        "Join the challenge that runs on this"
                                                                + " point.")));
    }

    /**
     * Answers that the resident is right, and does what follows from that.
     *
     * @param written the point as it is to be
     * @throws Refusal {@code challenge-closed}, or whatever {@link Amendment#mark} refuses
     */
    public ConsultationAct uphold(String reason, DraftPoint written, PlatformClock clock) {
        requireRunning();
        ConsultationAct act = consultation.amend(reason, clock).uphold(this, written);
        close(ChallengeState.UPHELD, reason, clock.now());
        return act;
    }

    /**
     * Answers that the marker was right.
     *
     * @throws Refusal {@code challenge-closed}
     */
    public void dismiss(String reason, PlatformClock clock) {
        requireRunning();
        close(ChallengeState.DISMISSED, reason, clock.now());
    }

    private void close(ChallengeState outcome, String reason, Instant now) {
        state = outcome;
        answer = reason;
        answeredAt = now;
        decisionPoint.endChallenge();
    }

    /**
     * Refuses where it is answered.
     *
     * @throws Refusal {@code challenge-closed}
     */
    void requireRunning() {
        closed().ifPresent(Challenge::refuse);
    }

    /** Why nothing can be done with it any more, or empty where it runs. */
    Optional<Refusal> closed() {
        return state.isRunning()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                ProblemType.CHALLENGE_CLOSED, "This challenge was " + state + "."));
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }

    public UUID id() {
        return id;
    }

    Consultation consultation() {
        return consultation;
    }

    UUID decisionPointId() {
        return decisionPoint.id();
    }

    int cardVersion() {
        return cardVersion;
    }

    Claim claim() {
        return claim;
    }

    String explanation() {
        return explanation;
    }

    ChallengeState state() {
        return state;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String answer() {
        return answer;
    }

    Person challenger() {
        return challenger;
    }

    DecisionPoint decisionPoint() {
        return decisionPoint;
    }

    int joinerCount() {
        return joinerCount;
    }
}
