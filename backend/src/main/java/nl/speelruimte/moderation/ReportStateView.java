package nl.speelruimte.moderation;

import java.util.UUID;

/**
 * What a moderator's act came to. It holds nothing that was written: answers are kept for retries,
 * longer than an author who erases herself wants.
 *
 * @param id of the reported text
 */
public record ReportStateView(UUID id, ReportState state) {}
