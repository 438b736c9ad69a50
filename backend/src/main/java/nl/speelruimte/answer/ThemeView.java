package nl.speelruimte.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme as officials see it.
 *
 * @param version for {@code If-Match} on a change of the theme
 * @param contributionCount how many contributions are in it
 * @param answeredCount how many of those are answered
 * @param waitingCount how many of those need an answer
 * @param answerId id of its answer, absent before that is written
 */
public record ThemeView(
        UUID id,
        int version,
        String title,
        long contributionCount,
        long answeredCount,
        long waitingCount,
        @Nullable UUID answerId,
        @Nullable AnswerState answerState) {

    /** As the query delivers it. */
    public ThemeView(
            UUID id,
            int version,
            String title,
            long contributionCount,
            long answeredCount,
            long waitingCount,
            UUID answerId,
            String answerState,
            boolean anyAnswer) {
        this(
                id,
                version,
                title,
                contributionCount,
                answeredCount,
                waitingCount,
                answerId,
                anyAnswer ? AnswerState.valueOf(answerState) : null);
    }
}
