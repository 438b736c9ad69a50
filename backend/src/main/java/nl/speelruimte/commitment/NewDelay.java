package nl.speelruimte.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Another date.
 *
 * @param dueDate later than the one it replaces; after a dispute any day that is not past
 * @param reason why, in plain words, up to 1,000 characters
 */
public record NewDelay(@NotNull LocalDate dueDate, @NotBlank @Size(max = 1000) String reason) {}
