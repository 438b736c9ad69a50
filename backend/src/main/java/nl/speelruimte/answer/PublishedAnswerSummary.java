package nl.speelruimte.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published answer in a list.
 *
 * @param theme title of the theme it answers, absent where it answers one contribution
 * @param contributionId the one contribution it answers, absent where it answers a theme
 * @param contributionTitle of that contribution, where it has one that everybody may read
 * @param text Markdown as the official typed it
 * @param html the text shown: the HTML that its Markdown makes, safe on a page
 * @param contributionCount how many contributions it answered
 * @param version number of the version, from 1
 */
public record PublishedAnswerSummary(
        UUID id,
        @Nullable String theme,
        @Nullable UUID contributionId,
        @Nullable String contributionTitle,
        Outcome outcome,
        String text,
        String html,
        long contributionCount,
        int version,
        Instant publishedAt) {}
