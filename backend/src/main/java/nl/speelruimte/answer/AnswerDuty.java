package nl.speelruimte.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution that needs an answer.
 *
 * @param title absent where its kind has none
 * @param dueDate last day on which an answer is in time
 */
public record AnswerDuty(
        UUID contributionId,
        String kind,
        @Nullable String title,
        Instant submittedAt,
        LocalDate dueDate,
        boolean overdue,
        String consultationSlug,
        String consultationTitle) {}
