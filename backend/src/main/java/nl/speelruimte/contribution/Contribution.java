package nl.speelruimte.contribution;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What a resident brings in on an open decision point, with the card version that the author saw.
 * All kinds stand in one table, so that each of them is answered and counted.
 */
@Entity
@Inheritance
@DiscriminatorColumn(name = "kind")
@DynamicUpdate // its counts change by statements of their own
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
    private @Nullable String title;
    private String text;
    private Instant submittedAt;
    private int version = 1;
    private @Nullable Instant changedAt;
    private @Nullable Instant withdrawnAt;
    @Embedded private @Nullable Hiding hiding;

    protected Contribution() {}

    /**
     * Brings something in.
     *
     * @param right what the author makes use of
     * @param cardVersion number of the card version the author saw
     * @param title null for a kind that has none
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
            @Nullable String title,
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
        this.title = title;
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

    /**
     * Why its author can't change it now, or empty where she can.
     *
     * @param answered whether an answer to it was published
     */
    Optional<Refusal> changeRefusal(boolean answered, PlatformClock clock) {
        return withdrawnRefusal()
                .or(() -> ChangeRules.hidden(hiding))
                .or(() -> ChangeRules.onBehalf(arrival))
                .or(() -> ChangeRules.answered(answered))
                .or(() -> consultation.refusal(right(), decisionPoint, clock.today()))
                .or(() -> ChangeRules.late(changeableUntil(), clock.now()));
    }

    /**
     * Why its author can't take it back now, or empty where she can; a second time changes nothing.
     *
     * @param answered whether an answer to it was published
     */
    Optional<Refusal> withdrawalRefusal(boolean answered) {
        return ChangeRules.answered(answered);
    }

    /** Why nothing more is done with it once its author took it back, or empty before. */
    Optional<Refusal> withdrawnRefusal() {
        return ChangeRules.withdrawn(withdrawnAt);
    }

    /** The moment at which its edit window ends, with the day on which it can be brought in. */
    Instant changeableUntil() {
        return ChangeRules.end(
                submittedAt, day -> consultation.refusal(right(), decisionPoint, day).isEmpty());
    }

    /**
     * Changes it, once {@link #changeRefusal} was asked.
     *
     * @param newTitle null for a kind that has none
     * @param where null where it is about no place in particular
     * @return what stood until now, or empty where all stays as it was
     */
    Optional<FormerVersion> change(
            @Nullable String newTitle, String newText, @Nullable Location where, Instant now) {
        if (Objects.equals(newTitle, title)
                && newText.equals(text)
                && Location.same(where, location)) {
            return Optional.empty();
        }
        FormerVersion former = new FormerVersion(this, now);
        title = newTitle;
        text = newText;
        location = where;
        changedAt = now;
        version++;
        return Optional.of(former);
    }

    /** Takes it back, once {@link #withdrawalRefusal} was asked. */
    void withdraw(Instant now) {
        withdrawnAt = now;
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

    /** What its author made use of. */
    abstract Right right();

    /** Its title, null for a kind that has none. */
    @Nullable String title() {
        return title;
    }

    /** What became of it. */
    ContributionState state() {
        if (withdrawnAt != null) {
            return ContributionState.WITHDRAWN;
        }
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

    /** Number of the version that stands, from 1. */
    int version() {
        return version;
    }

    /** Null where it stands as it was brought in. */
    @Nullable Instant changedAt() {
        return changedAt;
    }

    /** Null where its author did not take it back. */
    @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
