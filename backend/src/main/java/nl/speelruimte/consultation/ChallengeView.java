package nl.speelruimte.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as everybody may see it.
 *
 * @param consultation slug of the consultation
 * @param cardVersion number of the card version that is disputed
 * @param explanation why the resident thinks so, empty where the challenger erased the account
 * @param challenger display name, empty where the challenger erased the account
 * @param joinerCount others who joined it
 * @param dueDate last day on which the municipality answers
 * @param overdue whether that day has passed without an answer
 * @param answer why it was upheld or dismissed, absent while it runs
 */
public record ChallengeView(
        UUID id,
        String consultation,
        UUID decisionPointId,
        String decisionPointTitle,
        int cardVersion,
        Claim claim,
        String explanation,
        String challenger,
        int joinerCount,
        ChallengeState state,
        Instant raisedAt,
        LocalDate dueDate,
        boolean overdue,
        @Nullable Instant answeredAt,
        @Nullable String answer) {

    static ChallengeView of(Challenge challenge, LocalDate today) {
        return new ChallengeView(
                challenge.id(),
                challenge.consultation().slug(),
                challenge.decisionPointId(),
                challenge.decisionPoint().title(),
                challenge.cardVersion(),
                challenge.claim(),
                challenge.explanation(),
                challenge.challenger().displayName(),
                challenge.joinerCount(),
                challenge.state(),
                challenge.raisedAt(),
                challenge.dueDate(),
                challenge.state().isRunning() && challenge.dueDate().isBefore(today),
                challenge.answeredAt(),
                challenge.answer());
    }
}
