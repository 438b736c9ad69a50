package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.Access;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes in what residents send by the web, in the running transaction, however they came in. */
@ApplicationScoped
public class Submissions {

    /** Level of assurance of who confirms by a link in a mail: there is no login. */
    public static final int BY_EMAIL = 0;

    private final Contributions contributions;
    private final Proposals proposals;
    private final Reactions reactions;
    private final Locations locations;
    private final PlatformClock clock;

    @Inject
    public Submissions(
            Contributions contributions,
            Proposals proposals,
            Reactions reactions,
            Locations locations,
            PlatformClock clock) {
        this.contributions = contributions;
        this.proposals = proposals;
        this.reactions = reactions;
        this.locations = locations;
        this.clock = clock;
    }

    /**
     * Takes in a proposal.
     *
     * @param consultation that no act changes meanwhile
     * @param assuranceLevel how sure it is who the author is, as {@link Access#require} has it
     * @throws Refusal as {@link Proposal#submit} and {@link Access#require}; {@code invalid-input}
     *     where it names a card, point or place that is not there; {@code new-account-limit}
     */
    public SubmittedProposal propose(
            Consultation consultation, NewProposal request, Person author, int assuranceLevel) {
        consultation.access().require(assuranceLevel);
        contributions.requireRoom(author);
        DecisionPoint point =
                SeenCard.point(consultation, request.cardVersion(), request.decisionPointId());
        Proposal proposal =
                Proposal.submit(
                        consultation,
                        point,
                        request.cardVersion(),
                        author,
                        request.title(),
                        request.text(),
                        clock);
        proposal.locate(locations.find(request.location()));
        ReceiptView receipt = proposals.add(proposal);
        return new SubmittedProposal(ProposalView.of(proposal), receipt);
    }

    /**
     * Takes in a reaction.
     *
     * @param consultation that no act changes meanwhile
     * @param assuranceLevel as {@link #propose}
     * @throws Refusal as {@link #propose}
     */
    public SubmittedReaction react(
            Consultation consultation, NewReaction request, Person author, int assuranceLevel) {
        consultation.access().require(assuranceLevel);
        contributions.requireRoom(author);
        DecisionPoint point =
                SeenCard.point(consultation, request.cardVersion(), request.decisionPointId());
        Reaction reaction =
                Reaction.submit(
                        consultation,
                        point,
                        request.cardVersion(),
                        author,
                        request.stance(),
                        request.text(),
                        clock);
        reaction.locate(locations.find(request.location()));
        ReceiptView receipt = reactions.add(reaction);
        return new SubmittedReaction(ReactionView.of(reaction), receipt);
    }

    /**
     * Makes sure that a contribution confirmed by a link in a mail would be taken in now, whoever
     * its author is.
     *
     * @param cardVersion number of the card version its author saw
     * @throws Refusal as {@link #propose}
     */
    public void requireTakenNow(
            Consultation consultation,
            Right right,
            int cardVersion,
            UUID decisionPointId,
            @Nullable NewLocation location) {
        consultation.access().require(BY_EMAIL);
        DecisionPoint point = SeenCard.point(consultation, cardVersion, decisionPointId);
        consultation
                .refusal(right, point, clock.today())
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        locations.find(location);
    }

    /** Where a contribution is about, as everybody may see it; null where that is no place. */
    public @Nullable LocationView locate(@Nullable NewLocation location) {
        return LocationView.of(locations.find(location));
    }
}
