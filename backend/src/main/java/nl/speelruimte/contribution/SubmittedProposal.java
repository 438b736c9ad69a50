package nl.speelruimte.contribution;

import nl.speelruimte.account.Retries;
import nl.speelruimte.shared.Api;

/**
 * The answer to who submitted a proposal, or entered it for its author.
 *
 * @param proposal as everybody may see it
 */
public record SubmittedProposal(ProposalView proposal, ReceiptView receipt) {

    /** What was made, and where it stands. */
    public Retries.Created created() {
        return new Retries.Created(Api.ROOT + "/proposals/" + proposal.id(), this);
    }
}
