package nl.speelruimte.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.speelruimte.shared.ModerationGround;

/**
 * That a text is to be hidden.
 *
 * @param reason 10 to 500 characters; everybody reads it in place of the text
 */
public record NewHiding(
        @NotNull ModerationGround ground, @NotBlank @Size(min = 10, max = 500) String reason) {}
