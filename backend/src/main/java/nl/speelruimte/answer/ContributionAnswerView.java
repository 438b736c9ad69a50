package nl.speelruimte.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a contribution as everybody may see it.
 *
 * @param text Markdown as the official typed it
 * @param html the text shown: the HTML that its Markdown makes, safe on a page
 * @param officialFunction function of the official who answers for the consultation
 * @param theme title of the theme it was answered with, absent where the answer is its own
 * @param answeredAt moment at which this contribution was answered first
 * @param versions all that was published, newest first
 */
public record ContributionAnswerView(
        UUID id,
        Outcome outcome,
        String text,
        String html,
        String officialFunction,
        @Nullable String theme,
        Instant answeredAt,
        Instant publishedAt,
        List<AnswerVersionView> versions) {

    /**
     * An answer as it was published once.
     *
     * @param html its text shown, as that of the answer
     */
    public record AnswerVersionView(
            int number, Outcome outcome, String text, String html, Instant publishedAt) {}
}
