package nl.speelruimte.contribution;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;

/** What a resident thinks of an open point, and why: its text is the reason. */
@Entity
@DiscriminatorValue("REACTION")
public class Reaction extends Contribution {

    @Enumerated(EnumType.STRING)
    private Stance stance;

    protected Reaction() {}

    private Reaction(
            Consultation consultation,
            DecisionPoint point,
            int cardVersion,
            Person author,
            Stance stance,
            String reason,
            Arrival arrival,
            PlatformClock clock) {
        super(Right.REACT, consultation, point, cardVersion, author, null, reason, arrival, clock);
        this.stance = stance;
    }

    /**
     * Submits a reaction.
     *
     * @param cardVersion number of the card version the author saw
     * @param reason why the author thinks so
     * @throws Refusal {@code decision-point-fixed}, {@code decision-point-unknown} or {@code
     *     phase-closed}
     */
    public static Reaction submit(
            Consultation consultation,
            DecisionPoint point,
            int cardVersion,
            Person author,
            Stance stance,
            String reason,
            PlatformClock clock) {
        return new Reaction(
                consultation,
                point,
                cardVersion,
                author,
                stance,
                reason,
                Arrival.byWeb(clock),
                clock);
    }

    /**
     * Submits for somebody what came in by another way than the web.
     *
     * @param cardVersion number of the card version of that day
     * @throws Refusal as {@link #submit} on the day it came in
     */
    static Reaction submitOnBehalf(
            Consultation consultation,
            DecisionPoint point,
            int cardVersion,
            Person author,
            NewReactionOnBehalf request,
            PlatformClock clock) {
        return new Reaction(
                consultation,
                point,
                cardVersion,
                author,
                request.stance(),
                request.text(),
                Arrival.otherwise(request.channel(), request.receivedOn(), clock),
                clock);
    }

    @Override
    ContributionKind kind() {
        return ContributionKind.REACTION;
    }

    @Override
    Right right() {
        return Right.REACT;
    }

    Stance stance() {
        return stance;
    }
}
