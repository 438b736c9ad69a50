package nl.speelruimte.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.Hiding;
import org.jspecify.annotations.Nullable;

/**
 * A reported text as moderators read it.
 *
 * @param title absent where its kind has none, empty where its author withdrew or erased it
 * @param text empty where its author withdrew or erased it
 * @param author display name, empty where the author erased the account
 * @param contributionId the contribution that it is, or on which it comments
 * @param reportCount how many people reported it
 * @param reportedAt since when it waits, or waited last
 * @param reports the newest ones, at most 10
 * @param withdrawnAt absent where its author did not take it back
 * @param hidden absent where no moderator hid it
 * @param steps what a moderator can do with it now
 */
public record ReportedTextView(
        UUID id,
        ReportedKind kind,
        @Nullable String title,
        String text,
        String author,
        String consultationSlug,
        String consultationTitle,
        UUID contributionId,
        ReportState state,
        int reportCount,
        Instant reportedAt,
        List<ReportView> reports,
        @Nullable Instant withdrawnAt,
        @Nullable Hiding hidden,
        List<ModerationStep> steps) {}
