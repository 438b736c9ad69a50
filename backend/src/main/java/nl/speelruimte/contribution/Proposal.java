package nl.speelruimte.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;

/**
 * What a resident proposes on an open decision point, with the card version that the author saw.
 */
@Entity
public class Proposal {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Consultation consultation;

    @ManyToOne(fetch = FetchType.LAZY)
    private DecisionPoint decisionPoint;

    private int cardVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    private String title;
    private String text;
    private int supportCount;
    private Instant submittedAt;

    protected Proposal() {}

    /**
     * Submits a proposal.
     *
     * @param cardVersion number of the card version the author saw
     * @throws Refusal {@code decision-point-fixed}, {@code decision-point-unknown} or {@code
     *     phase-closed}
     */
    public static Proposal submit(
            Consultation consultation,
            DecisionPoint point,
            int cardVersion,
            Person author,
            String title,
            String text,
            PlatformClock clock) {
        consultation
                .refusal(Right.PROPOSE, point, clock.today())
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        Proposal proposal = new Proposal();
        proposal.id = Ids.next();
        proposal.consultation = consultation;
        proposal.decisionPoint = point;
        proposal.cardVersion = cardVersion;
        proposal.author = author;
        proposal.title = title;
        proposal.text = text;
        proposal.submittedAt = clock.now();
        return proposal;
    }

    /** Why it can't be supported now, or empty where it can. */
    Optional<Refusal> supportRefusal(PlatformClock clock) {
        return consultation.refusal(Right.SUPPORT, decisionPoint, clock.today());
    }

    public UUID id() {
        return id;
    }

    Consultation consultation() {
        return consultation;
    }

    DecisionPoint decisionPoint() {
        return decisionPoint;
    }

    int cardVersion() {
        return cardVersion;
    }

    Person author() {
        return author;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    int supportCount() {
        return supportCount;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
