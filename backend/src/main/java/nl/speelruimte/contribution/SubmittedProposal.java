package nl.speelruimte.contribution;

/**
 * The answer to who submitted a proposal, or entered it for its author.
 *
 * @param proposal as everybody may see it
 */
public record SubmittedProposal(ProposalView proposal, ReceiptView receipt) {}
