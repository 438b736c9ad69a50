package nl.speelruimte.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a hidden text is to be shown again.
 *
 * @param reason 10 to 500 characters; everybody reads it in the register
 */
public record NewRestoration(@NotBlank @Size(min = 10, max = 500) String reason) {}
