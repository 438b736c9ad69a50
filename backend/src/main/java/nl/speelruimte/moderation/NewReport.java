package nl.speelruimte.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.speelruimte.shared.ModerationGround;

/**
 * Why somebody thinks that a text may not stand.
 *
 * @param remark at most 500 characters, for the moderator alone; may be empty
 */
public record NewReport(
        @NotNull ModerationGround ground, @NotNull @Size(max = 500) String remark) {}
