package nl.speelruimte.moderation;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.shared.Hiding;
import org.jspecify.annotations.Nullable;

/**
 * A hidden text, as its author alone may still read it.
 *
 * @param title absent where its kind has none, empty where the author withdrew it
 * @param text empty where the author withdrew it
 * @param contributionId the contribution that it is, or on which it comments
 * @param withdrawnAt absent where the author did not take it back
 */
public record HiddenTextView(
        UUID id,
        ReportedKind kind,
        @Nullable String title,
        String text,
        String consultationSlug,
        UUID contributionId,
        @Nullable Instant withdrawnAt,
        Hiding hidden) {}
