package nl.speelruimte.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as officials write it.
 *
 * @param version for {@code If-Match} on a change and for its publication; grows too where its
 *     theme gets or loses a contribution
 * @param text Markdown as officials typed it
 * @param html the text shown: the HTML that its Markdown makes, safe on a page
 * @param publishedVersion number of the version residents read, 0 before the first
 * @param themeId the theme it answers, absent where it answers one contribution
 * @param contributionId the one contribution it answers, absent where it answers a theme
 * @param title of the theme or contribution, absent where that has none, empty where its author
 *     withdrew or erased it
 * @param waitingCount contributions that its publication would answer now
 */
public record AnswerDraftView(
        UUID id,
        int version,
        AnswerState state,
        Outcome outcome,
        String text,
        String html,
        Instant changedAt,
        int publishedVersion,
        @Nullable UUID themeId,
        @Nullable UUID contributionId,
        @Nullable String title,
        long waitingCount) {}
