package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param text its words, without the marks of Markdown
 * @param author display name, empty where the author erased the account
 * @param hidden absent where no moderator hid it; where one did, title and text are empty
 * @param withdrawnAt absent where its author did not take it back; where she did, it is empty
 */
public record ProposalSummary(
        UUID id,
        String title,
        String text,
        String author,
        OnPoint decisionPoint,
        int supportCount,
        Instant submittedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Hiding hidden) {

    /** As the list's query delivers it. */
    public ProposalSummary(
            UUID id,
            String title,
            String text,
            String author,
            UUID pointId,
            String pointTitle,
            int supportCount,
            Instant submittedAt,
            @Nullable Instant withdrawnAt,
            @Nullable Hiding hidden) {
        this(
                id,
                title,
                Markdown.plain(text),
                author,
                new OnPoint(pointId, pointTitle),
                supportCount,
                submittedAt,
                withdrawnAt,
                hidden);
    }
}
