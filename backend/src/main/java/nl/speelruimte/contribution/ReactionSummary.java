package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.UUID;

/**
 * A reaction in a list.
 *
 * @param text the reason, empty where the author erased the account
 * @param author display name, empty where the author erased the account
 */
public record ReactionSummary(
        UUID id,
        Stance stance,
        String text,
        String author,
        OnPoint decisionPoint,
        Instant submittedAt) {

    /** As the list's query delivers it. */
    public ReactionSummary(
            UUID id,
            Stance stance,
            String text,
            String author,
            UUID pointId,
            String pointTitle,
            Instant submittedAt) {
        this(id, stance, text, author, new OnPoint(pointId, pointTitle), submittedAt);
    }
}
