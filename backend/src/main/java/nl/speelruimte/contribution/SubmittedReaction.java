package nl.speelruimte.contribution;

import nl.speelruimte.account.Retries;
import nl.speelruimte.shared.Api;

/**
 * The answer to who submitted a reaction.
 *
 * @param reaction as everybody may see it
 */
public record SubmittedReaction(ReactionView reaction, ReceiptView receipt) {

    /** What was made, and where it stands. */
    public Retries.Created created() {
        return new Retries.Created(Api.ROOT + "/reactions/" + reaction.id(), this);
    }
}
