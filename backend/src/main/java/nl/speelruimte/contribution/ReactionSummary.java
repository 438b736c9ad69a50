package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A reaction in a list.
 *
 * @param text the reason without the marks of Markdown, empty where the author erased the account
 * @param author display name, empty where the author erased the account
 * @param hidden absent where no moderator hid it; where one did, the text is empty
 * @param withdrawnAt absent where its author did not take it back; where she did, it is empty
 */
public record ReactionSummary(
        UUID id,
        Stance stance,
        String text,
        String author,
        OnPoint decisionPoint,
        Instant submittedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Hiding hidden) {

    /** As the list's query delivers it. */
    public ReactionSummary(
            UUID id,
            Stance stance,
            String text,
            String author,
            UUID pointId,
            String pointTitle,
            Instant submittedAt,
            @Nullable Instant withdrawnAt,
            @Nullable Hiding hidden) {
        this(
                id,
                stance,
                Markdown.plain(text),
                author,
                new OnPoint(pointId, pointTitle),
                submittedAt,
                withdrawnAt,
                hidden);
    }
}
