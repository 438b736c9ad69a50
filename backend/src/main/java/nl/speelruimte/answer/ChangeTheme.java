package nl.speelruimte.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A theme as it is to be.
 *
 * @param title 3 to 120 characters
 */
public record ChangeTheme(@NotBlank @Size(min = 3, max = 120) String title) {}
