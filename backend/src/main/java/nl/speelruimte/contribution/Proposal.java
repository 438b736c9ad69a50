package nl.speelruimte.contribution;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.Optional;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;

/** What a resident proposes; others may stand behind it. */
@Entity
@DiscriminatorValue("PROPOSAL")
public class Proposal extends Contribution {

    private int supportCount;

    protected Proposal() {}

    private Proposal(
            Consultation consultation,
            DecisionPoint point,
            int cardVersion,
            Person author,
            String title,
            String text,
            Arrival arrival,
            PlatformClock clock) {
        super(Right.PROPOSE, consultation, point, cardVersion, author, title, text, arrival, clock);
    }

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
        return new Proposal(
                consultation, point, cardVersion, author, title, text, Arrival.byWeb(clock), clock);
    }

    /**
     * Submits for somebody what came in by another way than the web.
     *
     * @param cardVersion number of the card version of that day
     * @throws Refusal as {@link #submit} on the day it came in
     */
    static Proposal submitOnBehalf(
            Consultation consultation,
            DecisionPoint point,
            int cardVersion,
            Person author,
            NewProposalOnBehalf request,
            PlatformClock clock) {
        return new Proposal(
                consultation,
                point,
                cardVersion,
                author,
                request.title(),
                request.text(),
                Arrival.otherwise(request.channel(), request.receivedOn(), clock),
                clock);
    }

    /** Why it can't be supported now, or empty where it can. */
    public Optional<Refusal> supportRefusal(PlatformClock clock) {
        return withdrawnRefusal()
                .or(() -> consultation().refusal(Right.SUPPORT, decisionPoint(), clock.today()));
    }

    /** Why nobody can comment on it now, or empty where one can. */
    Optional<Refusal> commentRefusal(PlatformClock clock) {
        return withdrawnRefusal()
                .or(() -> consultation().refusal(Right.DISCUSS, decisionPoint(), clock.today()));
    }

    @Override
    Right right() {
        return Right.PROPOSE;
    }

    @Override
    ContributionKind kind() {
        return ContributionKind.PROPOSAL;
    }

    @Override
    String title() {
        return Objects.requireNonNull(super.title());
    }

    int supportCount() {
        return supportCount;
    }
}
