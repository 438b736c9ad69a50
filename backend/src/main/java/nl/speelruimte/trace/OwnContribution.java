package nl.speelruimte.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.answer.Outcome;
import nl.speelruimte.answer.Standing;
import nl.speelruimte.contribution.ContributionKind;
import org.jspecify.annotations.Nullable;

/**
 * What the caller brought in, with where it stands.
 *
 * @param title absent where its kind has none, empty where the caller withdrew it
 * @param dueDate the last day on which it is answered in time, as promised
 * @param overdue whether it still needs an answer and that day is past
 * @param hidden whether a moderator hid it
 * @param outcome of the answer, absent where there is none yet
 * @param decisionCount decisions that came from it, itself or by its theme
 */
public record OwnContribution(
        UUID id,
        ContributionKind kind,
        @Nullable String title,
        String consultationSlug,
        String consultationTitle,
        String decisionPointTitle,
        Instant submittedAt,
        Standing standing,
        LocalDate dueDate,
        boolean overdue,
        boolean hidden,
        @Nullable Outcome outcome,
        long decisionCount) {}
