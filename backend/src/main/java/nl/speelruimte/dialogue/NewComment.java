package nl.speelruimte.dialogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A comment to add.
 *
 * @param text 2 to 2,000 characters, Markdown
 */
public record NewComment(@NotBlank @Size(min = 2, max = 2000) String text) {}
