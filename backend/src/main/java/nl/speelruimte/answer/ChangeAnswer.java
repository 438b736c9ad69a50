package nl.speelruimte.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An answer as it is to be.
 *
 * @param text the reason, 20 to 4,000 characters, Markdown
 */
public record ChangeAnswer(
        @NotNull Outcome outcome, @NotBlank @Size(min = 20, max = 4000) String text) {}
