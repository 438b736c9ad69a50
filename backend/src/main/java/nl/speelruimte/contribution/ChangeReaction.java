package nl.speelruimte.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reaction as it is to be; its stance stays.
 *
 * @param text the reason, 10 to 4,000 characters, Markdown
 * @param location where it is about, absent where that is no place in particular
 */
public record ChangeReaction(
        @NotBlank @Size(min = 10, max = 4000) String text, @Nullable @Valid NewLocation location) {}
