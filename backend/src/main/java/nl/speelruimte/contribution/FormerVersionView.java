package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.shared.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What a contribution said before its author changed it.
 *
 * @param contributionId the contribution it was
 * @param number from 1
 * @param title absent where its kind has none
 * @param text Markdown as it was typed
 * @param html the text shown: the HTML that its Markdown makes, safe on a page
 * @param location where it was about, absent where that was no place in particular
 * @param replacedAt moment of the change that came after it
 */
public record FormerVersionView(
        UUID contributionId,
        int number,
        @Nullable String title,
        String text,
        String html,
        @Nullable LocationView location,
        Instant writtenAt,
        Instant replacedAt) {

    static FormerVersionView of(FormerVersion version) {
        return new FormerVersionView(
                version.key().contributionId(),
                version.key().number(),
                version.title(),
                version.text(),
                Markdown.html(version.text()),
                LocationView.of(version.location()),
                version.writtenAt(),
                version.replacedAt());
    }
}
