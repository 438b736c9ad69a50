package nl.speelruimte.contribution;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.register.Act;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a resident brings in on an open decision point, with the card version that the author saw.
 * All kinds stand in one table, so that each of them is answered and counted.
 */
@Entity
@Inheritance
@DiscriminatorColumn(name = "kind")
public abstract class Contribution {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Consultation consultation;

    @ManyToOne(fetch = FetchType.LAZY)
    private DecisionPoint decisionPoint;

    private int cardVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    @Embedded private Arrival arrival;
    @Embedded private @Nullable Location location;
    private String text;
    private Instant submittedAt;
    @Embedded private @Nullable Hiding hiding;

    protected Contribution() {}

    /**
     * Brings something in.
     *
     * @param right what the author makes use of
     * @param cardVersion number of the card version the author saw
     * @param arrival how it came in; its day decides whether that was in time
     * @throws Refusal {@code decision-point-fixed}, {@code decision-point-unknown} or {@code
     *     phase-closed}
     */
    Contribution(
            Right right,
            Consultation consultation,
            DecisionPoint point,
            int cardVersion,
            Person author,
            String text,
            Arrival arrival,
            PlatformClock clock) {
        consultation
                .refusal(right, point, arrival.receivedOn())
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        this.id = Ids.next();
        this.consultation = consultation;
        this.decisionPoint = point;
        this.cardVersion = cardVersion;
        this.author = author;
        this.text = text;
        this.arrival = arrival;
        this.submittedAt = clock.now();
    }

    /**
     * Says where it is about, before it is added.
     *
     * @param where null where it is about no place in particular
     */
    void locate(@Nullable Location where) {
        location = where;
    }

    /** Adds to an act what the register says of a contribution of any kind. */
    Act tell(Act act) {
        if (location != null) {
            location.tell(act);
        }
        return act.fact("actor", arrival.isOnBehalf() ? "official" : "resident")
                .fact("channel", arrival.channel())
                .fact("receivedOn", arrival.receivedOn())
                .fact("consultation", consultation.id())
                .fact("decisionPoint", decisionPoint.id())
                .fact("cardVersion", cardVersion);
    }

    public UUID id() {
        return id;
    }

    /** Where it stands in the interface. */
    String path() {
        return Api.ROOT
                + switch (kind()) {
                    case PROPOSAL -> "/proposals/";
                    case REACTION -> "/reactions/";
                }
                + id;
    }

    abstract ContributionKind kind();

    /** Its title, null for a kind that has none. */
    abstract @Nullable String title();

    /** What became of it. */
    ContributionState state() {
        return text.isEmpty() ? ContributionState.ERASED : ContributionState.SUBMITTED;
    }

    /** Null where it stands for all to read. */
    @Nullable Hiding hiding() {
        return hiding;
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

    Arrival arrival() {
        return arrival;
    }

    @Nullable Location location() {
        return location;
    }

    String text() {
        return text;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
