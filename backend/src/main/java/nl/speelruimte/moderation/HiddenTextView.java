package nl.speelruimte.moderation;

import java.util.UUID;
import nl.speelruimte.shared.Hiding;
import org.jspecify.annotations.Nullable;

/**
 * A hidden text, as its author alone may still read it.
 *
 * @param title absent where its kind has none
 * @param contributionId the contribution that it is, or on which it comments
 */
public record HiddenTextView(
        UUID id,
        ReportedKind kind,
        @Nullable String title,
        String text,
        String consultationSlug,
        UUID contributionId,
        Hiding hidden) {}
