package nl.speelruimte.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.answer.Outcome;
import nl.speelruimte.commitment.CommitmentState;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contribution, step by step.
 *
 * @param kind what it is, for example {@code PROPOSAL}
 * @param theme the theme it was answered with, absent where it was not or by an answer of its own
 * @param answer absent where it was not answered
 * @param decisions those that came from it, itself or by its theme, oldest first
 * @param commitments those that came from its answer or from one of those decisions, oldest first
 */
public record TraceView(
        UUID contributionId,
        String kind,
        String consultationSlug,
        @Nullable TracedTheme theme,
        @Nullable TracedAnswer answer,
        List<TracedDecision> decisions,
        List<TracedCommitment> commitments) {

    /** The theme of a contribution. */
    public record TracedTheme(UUID id, String title) {}

    /** The answer to a contribution. */
    public record TracedAnswer(UUID id, Outcome outcome, Instant answeredAt) {}

    /**
     * A decision that came from a contribution.
     *
     * @param outcome what was decided
     */
    public record TracedDecision(UUID id, String outcome, LocalDate decisionDate) {}

    /**
     * A commitment that came from a contribution.
     *
     * @param text what was agreed
     * @param state how it stands now, and so whether residents say it is done
     */
    public record TracedCommitment(UUID id, String text, CommitmentState state) {}
}
