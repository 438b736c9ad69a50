package nl.speelruimte.emaillink;

import nl.speelruimte.contribution.SubmittedProposal;
import nl.speelruimte.contribution.SubmittedReaction;
import org.jspecify.annotations.Nullable;

/**
 * What was sent with a link.
 *
 * @param proposal absent where it was a reaction
 * @param reaction absent where it was a proposal
 */
public record ConfirmedContributionView(
        @Nullable SubmittedProposal proposal, @Nullable SubmittedReaction reaction) {}
