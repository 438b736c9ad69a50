package nl.speelruimte.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as an official sorts it.
 *
 * @param kind what it is, for example {@code PROPOSAL}
 * @param title absent where its kind has none, empty where its author withdrew or erased it
 * @param text its words without the marks of Markdown, empty where its author withdrew or erased it
 * @param author display name, empty where the author erased the account
 * @param dueDate last day on which an answer is in time
 * @param hidden whether a moderator hid it from the public; it needs an answer all the same
 * @param answerId the published answer to it, absent where there is none
 * @param ownAnswerId the answer that is written to it alone, absent where there is none
 */
public record WorklistItem(
        UUID id,
        String kind,
        @Nullable String title,
        String text,
        String author,
        UUID decisionPointId,
        String decisionPointTitle,
        int supportCount,
        Instant submittedAt,
        LocalDate dueDate,
        boolean overdue,
        Standing standing,
        boolean hidden,
        @Nullable UUID themeId,
        @Nullable String themeTitle,
        @Nullable UUID answerId,
        @Nullable UUID ownAnswerId) {}
