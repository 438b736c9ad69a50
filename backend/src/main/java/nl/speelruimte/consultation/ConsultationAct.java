package nl.speelruimte.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an official did with a published consultation, and why. Never changed. */
@Entity
@Immutable
@IdClass(CardVersion.Key.class)
public class ConsultationAct {

    @Id private UUID consultationId;

    @Id
    @Column(name = "card_version")
    private int number;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    private UUID decisionPointId;

    @Enumerated(EnumType.STRING)
    private Marker markerBefore;

    @Enumerated(EnumType.STRING)
    private Marker markerAfter;

    private UUID challengeId;
    private String reason;
    private boolean signal;
    private Instant actedAt;

    protected ConsultationAct() {}

    /** The act that made the consultation's current card version. */
    ConsultationAct(Consultation consultation, ActKind kind, String reason, boolean signal) {
        this.consultationId = consultation.id();
        this.number = consultation.cardVersion();
        this.kind = kind;
        this.reason = reason;
        this.signal = signal;
        this.actedAt = consultation.card().changedAt();
    }

    /** Says which point it was done to. */
    ConsultationAct on(DecisionPoint point, Marker before) {
        decisionPointId = point.id();
        markerBefore = before;
        markerAfter = point.marker();
        return this;
    }

    /** Says which upheld challenge asked for it. */
    ConsultationAct after(UUID challenge) {
        challengeId = challenge;
        return this;
    }

    UUID consultationId() {
        return consultationId;
    }

    /** Number of the card version it made. */
    public int cardVersion() {
        return number;
    }

    ActKind kind() {
        return kind;
    }

    UUID decisionPointId() {
        return decisionPointId;
    }

    Marker markerBefore() {
        return markerBefore;
    }

    Marker markerAfter() {
        return markerAfter;
    }

    UUID challengeId() {
        return challengeId;
    }

    String reason() {
        return reason;
    }

    /** Whether residents were affected while they contributed (rule 2 of the product). */
    boolean signal() {
        return signal;
    }

    Instant actedAt() {
        return actedAt;
    }
}
