package nl.speelruimte.moderation;

import java.time.Instant;
import nl.speelruimte.shared.ModerationGround;

/** A report as moderators read it; it does not say whose it is. */
public record ReportView(ModerationGround ground, String remark, Instant reportedAt) {}
