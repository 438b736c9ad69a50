package nl.speelruimte.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A theme to make.
 *
 * @param title what its contributions have in common, 3 to 120 characters
 */
public record NewTheme(@NotBlank @Size(min = 3, max = 120) String title) {}
