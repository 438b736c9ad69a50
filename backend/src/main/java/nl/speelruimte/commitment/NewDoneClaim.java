package nl.speelruimte.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That it is done.
 *
 * @param doneOn the day on which it was, today or earlier
 * @param text what was done, up to 1,000 characters
 */
public record NewDoneClaim(@NotNull LocalDate doneOn, @NotBlank @Size(max = 1000) String text) {}
