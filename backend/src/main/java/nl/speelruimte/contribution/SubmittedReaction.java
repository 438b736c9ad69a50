package nl.speelruimte.contribution;

/**
 * The answer to who submitted a reaction.
 *
 * @param reaction as everybody may see it
 */
public record SubmittedReaction(ReactionView reaction, ReceiptView receipt) {}
