package nl.speelruimte.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.consultation.Fixed;
import nl.speelruimte.consultation.InfluenceLevel;
import nl.speelruimte.contribution.InConsultation;
import org.jspecify.annotations.Nullable;

/**
 * A decision as everybody may see it.
 *
 * @param question what stood on the card until it was decided
 * @param outcome what was decided
 * @param fixed by whom, when, where it stands and why
 * @param inputEffect what the contributions changed
 * @param influenceLevel the influence residents had on the point, absent where it was not open
 * @param followsInput absent where nobody brought anything in on the point
 * @param deviation absent where the decision departs from nothing
 * @param themes answered themes it came from
 * @param contributionCount contributions it came from, themselves or by their theme
 * @param cardVersion number of the card version it made
 * @param entry id of its entry in the register
 */
public record DecisionView(
        UUID id,
        InConsultation consultation,
        UUID decisionPointId,
        String question,
        String outcome,
        Fixed fixed,
        String inputEffect,
        @Nullable InfluenceLevel influenceLevel,
        @Nullable FollowsInput followsInput,
        @Nullable DeviationView deviation,
        List<DecidedTheme> themes,
        long contributionCount,
        int cardVersion,
        UUID entry,
        Instant publishedAt) {

    /** Why it departs from what residents brought in, and in whose name. */
    public record DeviationView(String text, String holderName, String holderFunction) {

        static @Nullable DeviationView of(@Nullable DeviationStatement statement) {
            return statement == null
                    ? null
                    : new DeviationView(
                            statement.text(),
                            statement.holder().name(),
                            statement.holder().function());
        }
    }

    /** A theme a decision came from. */
    public record DecidedTheme(UUID id, String title) {}

    static DecisionView of(Decision decision, List<DecidedTheme> themes, long contributionCount) {
        return new DecisionView(
                decision.id(),
                new InConsultation(decision.consultation().slug(), decision.consultation().title()),
                decision.decisionPointId(),
                decision.question(),
                decision.outcome(),
                decision.fixed(),
                decision.inputEffect(),
                decision.influenceLevel(),
                decision.followsInput(),
                DeviationView.of(decision.deviation()),
                themes,
                contributionCount,
                decision.cardVersion(),
                decision.entryId(),
                decision.publishedAt());
    }
}
