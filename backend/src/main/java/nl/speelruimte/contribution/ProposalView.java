package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.contribution.ProposalSummary.OnPoint;

/**
 * A proposal as everybody may see it.
 *
 * @param author display name, empty where the author erased the account
 * @param cardVersion number of the card version that the author saw
 */
public record ProposalView(
        UUID id,
        String title,
        String text,
        String author,
        InConsultation consultation,
        OnPoint decisionPoint,
        int cardVersion,
        int supportCount,
        Instant submittedAt) {

    /** The consultation a proposal belongs to. */
    public record InConsultation(String slug, String title) {}

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.title(),
                proposal.text(),
                proposal.author().displayName(),
                new InConsultation(proposal.consultation().slug(), proposal.consultation().title()),
                new OnPoint(proposal.decisionPoint().id(), proposal.decisionPoint().title()),
                proposal.cardVersion(),
                proposal.supportCount(),
                proposal.submittedAt());
    }
}
