package nl.speelruimte.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reaction to submit.
 *
 * @param cardVersion number of the card version its author saw
 * @param text the reason, 10 to 4,000 characters, Markdown
 * @param location where it is about, absent where that is no place in particular
 */
public record NewReaction(
        @NotNull UUID decisionPointId,
        @NotNull @Min(1) Integer cardVersion,
        @NotNull Stance stance,
        @NotBlank @Size(min = 10, max = 4000) String text,
        @Nullable @Valid NewLocation location) {}
