package nl.speelruimte.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is to be.
 *
 * @param title 5 to 120 characters
 * @param text 20 to 4,000 characters, Markdown
 * @param location where it is about, absent where that is no place in particular
 */
public record ChangeProposal(
        @NotBlank @Size(min = 5, max = 120) String title,
        @NotBlank @Size(min = 20, max = 4000) String text,
        @Nullable @Valid NewLocation location) {}
