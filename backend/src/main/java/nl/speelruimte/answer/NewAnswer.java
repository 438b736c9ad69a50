package nl.speelruimte.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An answer to draft, to a theme or to one contribution.
 *
 * @param theme id of the theme, or absent
 * @param contribution id of the contribution, or absent
 * @param text the reason, 20 to 4,000 characters, Markdown
 */
public record NewAnswer(
        UUID theme,
        UUID contribution,
        @NotNull Outcome outcome,
        @NotBlank @Size(min = 20, max = 4000) String text) {}
