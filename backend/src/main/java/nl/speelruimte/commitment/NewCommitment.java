package nl.speelruimte.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Who does what by when.
 *
 * @param text what, in plain words, 10 to 500 characters
 * @param organisation the unit of the municipality or the partner that does it
 * @param function function of who answers for it there; no name
 * @param dueDate last day, not past
 */
public record NewCommitment(
        @NotBlank @Size(min = 10, max = 500) String text,
        @NotNull Performer performer,
        @NotBlank @Size(max = 120) String organisation,
        @NotBlank @Size(max = 120) String function,
        @NotNull LocalDate dueDate) {}
